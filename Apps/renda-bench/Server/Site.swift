import Foundation
import Kernel

/// The two databases that Scripts/bench has filled with the sample ledgers and 5,000 suggestions.
enum Site: String, CaseIterable, Sendable {
    case sqlite, postgres

    var title: String { self == .sqlite ? "SQLite" : "PostgreSQL" }

    func database(_ settings: Settings) -> String {
        self == .sqlite ? "sqlite:\(settings.work)/renda.sqlite" : "\(settings.postgres)/renda"
    }

    /// The session of a member of the office's staff, signed in as a browser does.
    ///
    /// - Parameter signIns: the end of the name of the file with the sign-ins; nil: the site's own.
    func cookie(_ server: ServerProgram, _ settings: Settings, signIns: String? = nil) throws -> String {
        let lines = try settings.note("sign-ins-\(signIns ?? rawValue).txt").split(separator: "\n")
        let login = "staff"
        guard let password = lines.first(where: { $0.hasPrefix("\(login)\t") })?.split(separator: "\t")[1] else {
            throw Failure.internal(cause: "no sign-in of \(login)")
        }
        let jar = "\(settings.work)/cookies-\(server.port).txt"
        try? FileManager.default.removeItem(atPath: jar)
        let form = try Child.output("curl", ["-sS", "-c", jar, "\(server.address)/sign-in"])
        let csrf = try form.text(between: "name=\"csrf\" value=\"", and: "\"")
        _ = try Child.output(
            "curl",
            [
                "-sS", "-b", jar, "-c", jar, "--data-urlencode", "login=\(login)", "--data-urlencode",
                "password=\(password)", "--data-urlencode", "csrf=\(csrf)", "\(server.address)/sign-in",
            ])
        let cookies = try String(contentsOfFile: jar, encoding: .utf8)
        return "renda_session=" + (try cookies.text(between: "renda_session\t", and: "\n"))
    }
}

extension String {
    /// What stands between two marks, the first time.
    func text(between start: String, and end: String) throws -> String {
        guard let first = range(of: start), let last = range(of: end, range: first.upperBound..<endIndex) else {
            throw Failure.internal(cause: "no “\(start)” in: \(prefix(300))")
        }
        return String(self[first.upperBound..<last.lowerBound])
    }
}
