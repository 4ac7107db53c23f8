import ArgumentParser
import Kernel
import Storage
import Web

/// A part of the office's work, as a value that says what it brings.
///
/// Composition lists the subsystems; nothing else names them all. What needs no database stands in the subsystem
/// itself; `brings` is asked once the ports are known, `pages` once the application is whole.
public struct Subsystem: Sendable {
    /// "suggestions": the prefix of its tables and addresses, its noun on the command line, its permissions' namespace.
    public let id: String
    public let title: String
    /// Subsystems whose tables its foreign keys may name.
    public var after: [String] = []
    public var migrations: [Migration] = []
    public var permissions: [Permission] = []
    public var offers: [Offer] = []
    /// Names of the ports it calls.
    public var needs: [String] = []
    /// The clocks it runs, with their lawful defaults; an office may change them.
    public var clockRules: [ClockRule] = []
    /// Its case types' tables of transitions, for docs and tests.
    public var diagrams: [CaseDiagram] = []
    /// What its own actions in the audit trail read as; those of its cases come from their tables.
    public var auditTitles: [String: String] = [:]
    public var commands: [any AsyncParsableCommand.Type] = []
    public var brings: @Sendable (Ports) throws -> Contributions = { _ in Contributions() }
    public var pages: @Sendable (Application) throws -> Pages = { _ in Pages() }

    public init(id: String, title: String) {
        self.id = id
        self.title = title
    }

    /// The same subsystem with its pages: written in its Web target, so that its rules never see HTML.
    public func showing(_ pages: @escaping @Sendable (Application) throws -> Pages) -> Subsystem {
        var whole = self
        whole.pages = pages
        return whole
    }
}

/// What a subsystem adds to the shared lists.
public struct Contributions: Sendable {
    /// Titles and addresses of its things, for references from elsewhere.
    public var references: [ReferenceKind] = []
    /// What waits for somebody.
    public var desk: [DeskShelf] = []
    public var ledgers: [any Ledger] = []
    public var statistics: [Statistic] = []
    public var subscriptions: [Subscription] = []
    public var jobs: [Job] = []
    /// Which of its things may have files.
    public var attachments: [AttachmentKind] = []
    /// Its forms and official letters (文书).
    public var letters: [LetterForm] = []

    public init() {}
}

/// What a subsystem shows.
public struct Pages: Sendable {
    public var routes: [Route] = []
    public var menu: [MenuEntry] = []

    public init(routes: [Route] = [], menu: [MenuEntry] = []) {
        self.routes = routes
        self.menu = menu
    }

    /// The pages of several rooms, one after another.
    public init(joining rooms: [Pages]) {
        self.init(routes: rooms.flatMap(\.routes), menu: rooms.flatMap(\.menu))
    }

    /// The same pages; what of them stands in a long menu is folded away under that title.
    public func within(_ section: String) -> Pages {
        Pages(routes: routes, menu: menu.map { $0.within(section) })
    }
}

/// A way into a subsystem, shown to those who hold the permission.
public struct MenuEntry: Sendable {
    public let title: String
    public let path: String
    /// Nil: everyone signed in.
    public let permission: Permission?
    /// What it is folded away under: its room's title or the subsystem's; nil for what is always in sight.
    public private(set) var section: String?
    private let isAlwaysSeen: Bool

    public init(_ title: String, _ path: String, for permission: Permission?, isAlwaysSeen: Bool = false) {
        self.title = title
        self.path = path
        self.permission = permission
        self.isAlwaysSeen = isAlwaysSeen
    }

    func within(_ title: String) -> MenuEntry {
        guard !isAlwaysSeen, section == nil else { return self }
        var entry = self
        entry.section = title
        return entry
    }
}
