import ArgumentParser
import Kernel
import Logging
import Platform
import Web

/// `renda-server`: serves the pages, and runs the jobs, until it is told to stop.
public struct ServerCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "renda-server", abstract: "人大代表工作的网页服务。")

    @OptionGroup var application: ApplicationOptions
    @ArgumentParser.Option(help: "监听的地址。") var host = "127.0.0.1"
    @ArgumentParser.Option(help: "监听的端口。") var port = 8080
    @Flag(help: "没有 TLS：只在本机试用时写。") var insecure = false
    @Flag(help: "前面有可信的反向代理，来访地址看 X-Forwarded-For。") var behindProxy = false

    public init() {}

    public static func start() async {
        LoggingSystem.bootstrap(JSONLog.init(label:))
        ApplicationOptions.opening { try Application.open($0) }
        await ServerCommand.main()
    }

    public mutating func run() async throws {
        let configuration = WebConfiguration(
            host: host, port: port, secureCookies: !insecure, trustedProxy: behindProxy)
        let insecure = insecure
        try await application.run { app in
            var app = app
            app.secureCookies = !insecure
            let server = try WebServer(app, configuration: configuration, logger: Logger(label: "renda-server"))
            let jobs = JobRunner(app)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await server.run() }
                group.addTask { await jobs.run() }
                // The server ends on a signal; the jobs end with it.
                try await group.next()
                group.cancelAll()
            }
        }
    }
}
