import Kernel
import Platform
import Testing
import Web

struct PageTests {
    /// All that may be asked without signing in.
    static let open = [
        "GET /public/deputies", "GET /public/suggestions", "GET /public/{office}/deputies",
        "GET /public/{office}/deputies/{id}", "GET /public/{office}/suggestions",
        "GET /public/{office}/suggestions.atom", "GET /public/{office}/suggestions.csv",
        "GET /public/{office}/suggestions.xlsx", "GET /public/{office}/suggestions/{id}", "GET /sign-in",
        "POST /sign-in",
    ]
    /// Where pages stand that belong to a person, or to everyone, rather than to a subsystem.
    static let shared: Set<String> = ["my", "public"]

    @Test func `only signing in and what offices publish is open to everyone`() throws {
        let open = try Registry.routes().filter { $0.access == .everyone }
        #expect(open.map { "\($0.method.rawValue) \($0.path)" }.sorted() == Self.open)
    }

    @Test func `every route says in words what it does, and no two answer the same request`() throws {
        let routes = try Registry.routes()
        #expect(routes.allSatisfy { !$0.summary.isEmpty })
        #expect(Registry.repeated(routes.map { "\($0.method.rawValue) \(pattern($0.path))" }).isEmpty)
    }

    /// The platform's own pages (我的事, 账号) stand at the root; a deputy's own things, whoever brings them, under /my.
    @Test func `a subsystem's addresses begin with its name`() throws {
        let application = try Registry.application.get()
        for subsystem in Registry.subsystems where subsystem.id != "platform" {
            for path in try subsystem.pages(application).routes.map(\.path) {
                let parts = path.split(separator: "/").map(String.init)
                if parts.first.map(Self.shared.contains) ?? false { continue }
                #expect((parts.first == "api" ? parts.dropFirst().first : parts.first) == subsystem.id, "\(path)")
            }
        }
    }

    @Test func `every menu entry leads to a page that all who see the entry may open`() throws {
        let pages = try Registry.application.get().pages()
        #expect(Registry.repeated(pages.menu.map(\.title)).isEmpty)
        for entry in pages.menu {
            let route = try #require(
                pages.routes.first { $0.method == .get && $0.path == entry.path }, "\(entry.title): \(entry.path)")
            guard case .holding(let asked) = route.access else { continue }
            let seen = try #require(entry.permission, "\(entry.title) is shown to people who may not open it")
            #expect(seen.roles.isSubset(of: asked.roles), "\(entry.title)")
        }
    }

    @Test func `everyone with a role finds their way from the menu`() throws {
        let menu = try Registry.application.get().pages().menu
        for role in Role.allCases {
            let own = menu.filter { $0.permission?.roles.contains(role) ?? false }
            #expect(!own.isEmpty, "\(role.title)")
        }
    }

    /// With the names of parameters forgotten: "/suggestions/{}".
    private func pattern(_ path: String) -> String {
        path.split(separator: "/").map { $0.hasPrefix("{") ? "{}" : String($0) }.joined(separator: "/")
    }
}
