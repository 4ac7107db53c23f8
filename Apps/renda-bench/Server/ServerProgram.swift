import Foundation
import Kernel

/// `renda-server`, running.
final class ServerProgram {
    let address: String
    let port: UInt16
    private let process = Process()
    /// Milliseconds from its start to its first page.
    let startTime: Double

    var id: Int32 { process.processIdentifier }

    /// Starts it over one of the databases that Scripts/bench has filled.
    convenience init(_ settings: Settings, _ site: Site) throws {
        try self.init(settings, database: site.database(settings))
    }

    /// Starts it over this database and waits for its first page.
    init(_ settings: Settings, database: String) throws {
        port = try Self.freePort()
        address = "http://127.0.0.1:\(port)"
        process.executableURL = URL(fileURLWithPath: "\(settings.programs)/renda-server")
        process.arguments = ["--port", String(port), "--insecure"]
        process.environment = ["RENDA_DATABASE": database]
        let log = "\(settings.work)/server-\(port).log"
        _ = FileManager.default.createFile(atPath: log, contents: nil)
        process.standardError = FileHandle(forWritingAtPath: log)
        let clock = ContinuousClock()
        let start = clock.now
        try process.runWithSignals()
        while !FirstPage.answers(at: port) {
            guard process.isRunning, clock.now - start < .seconds(30) else {
                let text = try String(contentsOfFile: log, encoding: .utf8)
                throw Failure.internal(cause: "renda-server has not started: \(text.suffix(600))")
            }
            usleep(500)
        }
        startTime = (clock.now - start) / .milliseconds(1)
    }

    /// Ends it as an administrator does.
    func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    /// `kill -9`.
    func kill() {
        Foundation.kill(id, SIGKILL)
        process.waitUntilExit()
    }

    /// MB of memory: what it has allocated, and all that is resident, mapped files included.
    func memory() throws -> (anonymous: Double, resident: Double) {
        let status = try String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)
        return (try status.number(after: "RssAnon:") / 1024, try status.number(after: "VmRSS:") / 1024)
    }

    private static func freePort() throws -> UInt16 {
        for port in UInt16(18_080)...18_180 where !FirstPage.isTaken(port) { return port }
        throw Failure.unavailable("18080 到 18180 的端口都被占用。")
    }
}
