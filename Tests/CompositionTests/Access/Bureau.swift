import Kernel
import Storage

@testable import Platform

/// One office with its ledgers, one thing of each kind, and one person for each role and one without.
struct Bureau: Sendable {
    let office: OfficeID
    /// By role; the one without a role under nil.
    let visitors: [Role?: Visitor]
    /// An id of each kind of thing, by the name `RouteIDs` gives it.
    let things: [String: String]

    func visitor(_ role: Role?) throws -> Visitor {
        guard let visitor = visitors[role] else { throw Failure.internal(cause: "nobody has the role") }
        return visitor
    }

    static func open(_ name: String, _ app: Application, password: PasswordHash) async throws -> Bureau {
        let rules = app.clockRules
        let commandLine = try await app.database.write { db in
            try Office.found(name: name, shortName: name, level: .city, area: name, clockRules: rules, db)
        }
        let report = try await LedgerImport(app).run(BureauLedgers.files, .write, over: app.database) { _ in
            commandLine
        }
        guard report.isWritten, !report.hasFaults else { throw Failure.invalid(report.text) }
        return try await app.database.write { db in
            let subjects = try subjects(in: commandLine.office, db)
            var visitors: [Role?: Visitor] = [:]
            for role in Role.allCases.map(Role?.some) + [nil] {
                let grants = role.map { [Scope.Grant($0, of: subjects[$0.bound])] } ?? []
                let account = try Accounts.create(
                    office: commandLine.office, login: "\(name)-\(role?.rawValue ?? "none")",
                    name: role?.title ?? "没有角色的人", password: password, grants: grants, mustChange: false,
                    by: commandLine, db)
                visitors[role] = try Visitor(account, in: commandLine.office, db)
            }
            return Bureau(
                office: commandLine.office, visitors: visitors,
                things: try things(name, commandLine, visitors, password, db))
        }
    }

    /// How many entries the office's audit trail has: what was done is noted there.
    func acts(_ database: any Database) async throws -> Int {
        try await database.read { [office] db in
            try db.count("SELECT COUNT(*) FROM platform_audit WHERE office_id = \(office)")
        }
    }

    /// What each kind of role is bound to: who leads the suggestion that is being handled, and its main unit; the
    /// committee that follows that unit.
    private static func subjects(in office: OfficeID, _ db: any Connection) throws -> [Role.Bound: ID<Never>] {
        let person: ID<Never>? = try db.value(
            "SELECT lead_person_id FROM suggestions_suggestion WHERE office_id = \(office) ORDER BY number")
        let delegation: ID<Never>? = try db.value(
            "SELECT delegation_id FROM suggestions_suggestion WHERE office_id = \(office) ORDER BY number")
        let unit: ID<Never>? = try db.value("SELECT unit_id FROM suggestions_assignment WHERE office_id = \(office)")
        // The one that `supervisingThings` enters as the counterpart of that unit.
        let committee = try Committee.named("财经委", in: office, db).asID(of: Never.self)
        return [.person: person, .delegation: delegation, .unit: unit, .committee: committee].compactMapValues { $0 }
    }

    private static func things(
        _ name: String, _ scope: Scope, _ visitors: [Role?: Visitor], _ password: PasswordHash, _ db: any Connection
    ) throws -> [String: String] {
        let office = scope.office
        let spare = try Accounts.create(
            office: office, login: "\(name)-spare", name: "备用账号", password: password,
            grants: [.init(.motionsGroup)], mustChange: false, by: scope, db)
        let queries: [(String, SQL)] = [
            ("grant", "SELECT id FROM platform_grant WHERE account_id = \(spare)"),
            ("clock", "SELECT id FROM platform_clock WHERE office_id = \(office) ORDER BY id"),
            ("rule", "SELECT id FROM platform_clock_rule WHERE office_id = \(office) ORDER BY id"),
            ("notice", "SELECT id FROM platform_notice WHERE office_id = \(office) ORDER BY id"),
            ("tenure", "SELECT lead_tenure_id FROM suggestions_suggestion WHERE office_id = \(office) ORDER BY number"),
            ("suggestion", "SELECT id FROM suggestions_suggestion WHERE office_id = \(office) ORDER BY number"),
            ("activity", "SELECT id FROM representatives_activity WHERE office_id = \(office)"),
            ("attendance", "SELECT id FROM representatives_attendance WHERE office_id = \(office)"),
            ("campaign", "SELECT id FROM representatives_campaign WHERE office_id = \(office)"),
            ("group", "SELECT id FROM representatives_group WHERE office_id = \(office)"),
            ("member", "SELECT id FROM representatives_member WHERE office_id = \(office)"),
            ("award", "SELECT id FROM representatives_award WHERE office_id = \(office)"),
            ("circular", "SELECT id FROM representatives_circular WHERE office_id = \(office)"),
            ("part", "SELECT id FROM suggestions_assignment WHERE office_id = \(office) ORDER BY id"),
        ]
        let staff = visitors[.officeStaff]?.account ?? scope.account
        let upload = try LedgerUpload.keep(
            BureauLedgers.files, for: Scope(office: office, account: staff, name: "工作人员", grants: []), db)
        try Notice.send(
            "请看一看。", about: Reference(Account.kind, spare), to: [.role(.officeStaff)], by: scope, db)
        var things = ["account": "\(spare)", "office": "\(office)", "upload": "\(upload)"]
        for (kind, query) in queries {
            guard let id: ID<Never> = try db.value(query) else { throw Failure.internal(cause: "no \(kind)") }
            things[kind] = "\(id)"
        }
        let service = Scope(office: office, account: staff, name: "工作人员", grants: [.init(.officeStaff)])
        things.merge(try serviceThings(by: service, db)) { first, _ in first }
        things.merge(try letterThings(by: service, db)) { first, _ in first }
        things["supervision"] = "\(try supervision(by: service, db))"
        things["meeting"] = "\(try workMeeting(by: service, db))"
        things["motion"] = "\(try motion(by: service, db))"
        things.merge(try handlingThings(by: service, db)) { first, _ in first }
        things.merge(try followThroughThings(by: service, db)) { first, _ in first }
        things.merge(try supervisingThings(by: service, db)) { first, _ in first }
        things.merge(try preparationThings(by: service, db)) { first, _ in first }
        things.merge(try reportThings(things, by: service, db)) { first, _ in first }
        return things
    }
}
