import ArgumentParser
import Kernel
import Platform
import Storage

/// `renda representatives list`
struct ListRepresentatives: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "列出代表；手机号码只显示前后几位。")

    @OptionGroup var options: ApplicationOptions
    @Option(help: "层级：全国、省、市、县、乡。") var level: String?
    @Option(help: "届次。") var term: Int?
    @Option(help: "代表团的名称。") var delegation: String?
    @Option(help: "在姓名、代表编号、职务、代表团里找。") var search: String = ""
    @Option(help: "最多列出多少位。") var limit: Int = 50

    func validate() throws {
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit 应在 1 到 10000 之间。") }
    }

    func run() async throws {
        let (level, term, delegation, search, limit) = (level, term, delegation, search, limit)
        let actor = options.actor
        try await options.run { application in
            let (tenures, total) = try await application.database.read { db in
                let scope = try actor(db)
                try scope.require(.readRepresentatives)
                var filter = TenureFilter()
                filter.search = search
                filter.level = try level.map(Self.level)
                filter.term = term
                filter.delegation = try delegation.map { try Self.delegation($0, filter, for: scope, db).id }
                return try TenureListing(filter).page(limit: limit, offset: 0, for: scope, db)
            }
            print("代表编号\t姓名\t届次\t代表团\t职务\t手机号码\t状态")
            for tenure in tenures {
                let cells = [
                    tenure.code, tenure.name, tenure.level.congress(tenure.term), tenure.delegation ?? "",
                    tenure.post ?? "", tenure.phone ?? "", tenure.state.title,
                ]
                print(cells.joined(separator: "\t"))
            }
            print("共 \(total) 位，列出 \(tenures.count) 位。")
        }
    }

    private static func level(_ title: String) throws -> Level {
        guard let level = Level(title: title) else {
            let titles = Level.allCases.map(\.title).joined(separator: "、")
            throw Failure.invalid(field: "--level", "层级只能是：\(titles)。")
        }
        return level
    }

    private static func delegation(
        _ name: String, _ filter: TenureFilter, for scope: Scope, _ db: any Connection
    ) throws -> Delegation {
        let named = try Delegation.all(for: scope, db).filter { delegation in
            delegation.name == name && filter.level ?? delegation.level == delegation.level
                && filter.term ?? delegation.term == delegation.term
        }
        guard let first = named.first else { throw Failure.notFound("没有代表团“\(name)”。") }
        guard named.count == 1 else {
            let titles = named.map(\.title).joined(separator: "、")
            throw Failure.invalid(field: "--delegation", "有几个代表团叫这个名字：\(titles)。请用 --level 和 --term 写明。")
        }
        return first
    }
}
