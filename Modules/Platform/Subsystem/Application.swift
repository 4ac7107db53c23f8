import Kernel
import Storage
import Web

/// The subsystems put together over one database.
public struct Application: Sendable {
    public let database: any Database
    public let subsystems: [Subsystem]
    public let ports: Ports
    /// Whether people reach the pages by TLS, so that cookies may demand it.
    public var secureCookies = true
    let contributions: [Contributions]
    let referenceKinds: [String: ReferenceKind]

    /// Throws `internal`, with both names, when a port is missing or offered twice.
    public init(_ subsystems: [Subsystem], over database: any Database) throws {
        self.subsystems = subsystems
        self.database = database
        let ports = try Ports(subsystems.flatMap(\.offers))
        self.ports = ports
        contributions = try subsystems.map { try $0.brings(ports) }
        referenceKinds = Dictionary(
            contributions.flatMap(\.references).map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
    }

    public static func migrations(of subsystems: [Subsystem]) -> [Migration] { subsystems.flatMap(\.migrations) }

    public var migrations: [Migration] { Self.migrations(of: subsystems) }
    public var permissions: [Permission] { subsystems.flatMap(\.permissions) }
    public var clockRules: [ClockRule] { subsystems.flatMap(\.clockRules) }
    public var desk: [DeskShelf] { contributions.flatMap(\.desk) }
    public var ledgers: [any Ledger] { contributions.flatMap(\.ledgers) }
    public var statistics: [Statistic] { contributions.flatMap(\.statistics) }
    public var subscriptions: [Subscription] { contributions.flatMap(\.subscriptions) }
    public var jobs: [Job] { contributions.flatMap(\.jobs) }
    public var attachmentKinds: [AttachmentKind] { contributions.flatMap(\.attachments) }
    public var letters: [LetterForm] { contributions.flatMap(\.letters) }

    /// Throws `unavailable` when the database is not yet, or no longer, what this program expects.
    public func requireCurrentSchema() async throws {
        let pending = try await Migrator(migrations).pending(in: database)
        guard pending.isEmpty else {
            throw Failure.unavailable("数据库还没有准备好（差 \(pending.count) 项升级）。请先运行 renda init。")
        }
    }

    /// Every page of every subsystem. In the menu what is always in sight comes first, what belongs to the platform last.
    public func pages() throws -> Pages {
        let all = try subsystems.map { try $0.pages(self) }
        let menus = zip(subsystems, all).map { subsystem, pages in pages.within(subsystem.title).menu }
        let menu = (menus.dropFirst() + menus.prefix(1)).flatMap { $0 }
        return Pages(
            routes: all.flatMap(\.routes), menu: menu.filter { $0.section == nil } + menu.filter { $0.section != nil })
    }
}
