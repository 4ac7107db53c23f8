import Kernel
import Platform
import RepresentativesContract
import Storage

/// The sign-ins of a demonstration: one for each post that a suggestion passes, a committee that follows it, and the
/// three administrators.
struct SampleAccounts: Sendable {
    /// One sign-in to be made.
    struct Post: Sendable {
        let login: String
        let name: String
        let grant: Scope.Grant
    }

    static let isMade = Failure.conflict("示例账号已经建过，密码只在建立时显示一次。忘了密码请用“renda account”重设。")

    /// 代表编号 of the deputy who leads and of those who co-sign; empty: the first three in office.
    let deputies: [String]
    /// Names of the units; nil: the first two there are.
    let main: String?
    let co: String?

    /// Who gets a sign-in. Throws `notFound` when the ledgers hold no such deputy or unit, `conflict` when it was done.
    func posts(of application: Application, in office: Office, _ db: any Connection) throws -> [Post] {
        let signers = try signers(application.ports.require(RepresentativesPort.directory), in: office, db)
        guard let delegation = signers[0].delegation else {
            throw Failure.notFound("代表“\(signers[0].name)”没有代表团，请换一位领衔代表。")
        }
        let (main, co) = try units(in: office, db)
        let committees = try SampleCommittee.named(in: office.id, db).map { committee in
            [
                Post(
                    login: "committee", name: "\(committee.name)工作人员",
                    grant: .init(.committee, of: committee.id.asID()))
            ]
        }
        let posts =
            signers.enumerated().map { place, deputy in
                Post(
                    login: place == 0 ? "deputy" : "cosigner\(place)", name: deputy.name,
                    grant: .init(.deputy, of: deputy.person.asID()))
            } + [
                Post(
                    login: "delegation", name: "\(signers[0].delegationName ?? "")负责人",
                    grant: .init(.delegationHead, of: delegation.asID())),
                Post(login: "motions", name: "议案组甲", grant: .init(.motionsGroup)),
                Post(login: "staff", name: "代工委工作人员甲", grant: .init(.officeStaff)),
                Post(login: "head", name: "代工委负责人甲", grant: .init(.officeHead)),
                post("main-clerk", .unitClerk, main), post("main-reviewer", .unitReviewer, main),
                post("main-leader", .unitLeader, main), post("co-clerk", .unitClerk, co),
                post("co-leader", .unitLeader, co),
                Post(login: "system-admin", name: "系统管理员甲", grant: .init(.systemAdmin)),
                Post(login: "security-admin", name: "安全管理员甲", grant: .init(.securityAdmin)),
                Post(login: "audit-admin", name: "审计管理员甲", grant: .init(.auditAdmin)),
            ] + (committees ?? [])
        for post in posts where try exists(post.login, db) { throw Self.isMade }
        return posts
    }

    /// What the posts need beside the ledgers. Throws as `posts` does, and then nothing is written.
    func prepare(_ application: Application, by scope: Scope, _ db: any Connection) throws {
        let office = try Office.named(scope.office, db)
        _ = try posts(of: application, in: office, db)
        try SampleCommittee.follow(try units(in: office, db).main, by: scope, db)
    }

    private func post(_ login: String, _ role: Role, _ unit: Unit) -> Post {
        let duty =
            switch role {
            case .unitReviewer: "审核人"
            case .unitLeader: "负责人"
            default: "经办人"
            }
        return Post(login: login, name: "\(unit.name)\(duty)", grant: .init(role, of: unit.id.asID()))
    }

    private func signers(_ directory: any DeputyDirectory, in office: Office, _ db: any Connection) throws
        -> [DeputySummary]
    {
        guard !deputies.isEmpty else {
            let found = try directory.inOffice(
                office.level, delegation: nil, matching: nil, limit: 3, in: office.id, db)
            guard !found.isEmpty else { throw Failure.notFound("还没有本级在任代表，请先导入台账“代表”。") }
            return found
        }
        let found = try directory.deputies(coded: deputies, in: office.id, db)
        return try deputies.map { code in
            guard let deputy = found[code]?.first(where: { $0.isInOffice && $0.level == office.level }) else {
                throw Failure.notFound("没有编号为“\(code)”的本级在任代表。")
            }
            return deputy
        }
    }

    private func units(in office: Office, _ db: any Connection) throws -> (main: Unit, co: Unit) {
        let all = try Unit.all(in: office.id, db)
        func unit(_ name: String?, besides other: Unit?) throws -> Unit {
            let fitting = all.first { $0.id != other?.id && (name == nil || $0.name == name) }
            guard let fitting else {
                throw Failure.notFound(name.map { "没有承办单位“\($0)”。" } ?? "承办单位不到两个，请先导入台账“单位”。")
            }
            return fitting
        }
        let main = try unit(main, besides: nil)
        return (main, try unit(co, besides: main))
    }

    private func exists(_ login: String, _ db: any Connection) throws -> Bool {
        do {
            _ = try Accounts.named(login: login, db)
            return true
        } catch let failure as Failure where failure.kind == .notFound {
            return false
        }
    }
}
