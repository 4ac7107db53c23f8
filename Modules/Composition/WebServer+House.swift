import Logging
import Platform
import Web

extension WebServer {
    /// The server of an application: its pages, its menu, its sign-in.
    public init(_ application: Application, configuration: WebConfiguration, logger: Logger) throws {
        let pages = try application.pages()
        let layout = Layout(siteName: "人大代表工作") { scope in
            guard let scope else { return [] }
            return pages.menu.filter { entry in entry.permission.map(scope.may) ?? true }
                .map { MenuItem($0.title, $0.path, section: $0.section) }
        }
        try self.init(
            routes: pages.routes, authenticator: PlatformAuthenticator(application.database), layout: layout,
            configuration: configuration, logger: logger)
    }
}
