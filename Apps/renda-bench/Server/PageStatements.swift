import Foundation
import Kernel

/// What a page asks of PostgreSQL, as PostgreSQL's own log tells it.
struct PageStatements {
    private let settings: Settings
    private let server: ServerProgram
    private let cookie: String

    init(_ settings: Settings, _ server: ServerProgram, _ cookie: String) {
        self.settings = settings
        self.server = server
        self.cookie = cookie
    }

    /// The page's statements, once for many rows and once for few. Throws `internal` when their number differs.
    /// (A detail page does not ask for the talks of a suggestion that nobody handles: the compared ones are handled.)
    func checkConstant(_ path: String, _ report: Report) throws {
        let isList = path.contains("?")
        let pages = isList ? [path, "/suggestions?size=20", "/suggestions?size=100&page=3"] : try details()
        let counts = try pages.map { try statements(of: $0).filter { $0.hasPrefix("SELECT") }.count }
        guard Set(counts).count == 1, let count = counts.first, count > 0 else {
            throw Failure.internal(cause: "the number of statements changes with the page: \(counts)")
        }
        let title = isList ? "list, statements (20, 50, 100 rows)" : "detail, statements (least, most signers)"
        report.add("PostgreSQL, \(title)", [Measurement(figure: Double(count))], unit: "each", aim: "constant")
    }

    /// The page's statements as a script for pgbench, each parameter written in its place.
    func script(of path: String) throws -> String {
        try statements(of: path).map { $0.replacingOccurrences(of: "\n", with: " ") + ";\n" }.joined()
    }

    /// The pages with the fewest and with the most signers.
    private func details() throws -> [String] {
        try ["", "DESC"].map { order in
            let sql = """
                SELECT suggestion_id FROM suggestions_signer WHERE answer IN ('lead', 'confirmed')
                 GROUP BY suggestion_id ORDER BY COUNT(*) \(order), suggestion_id LIMIT 1
                """
            let id = try Child.output("psql", ["\(settings.postgres)/renda", "-XqAtc", sql])
            return "/suggestions/\(id.trimmingCharacters(in: .whitespacesAndNewlines))"
        }
    }

    /// The shortest of three logs: the server's jobs may speak in between.
    private func statements(of path: String) throws -> [String] {
        try configure(["log_statement = 'all'", "log_line_prefix = '\(Self.mark)'"])
        defer { try? configure(["log_statement = 'none'"]) }
        let logs = try (1...3).map { _ in try logged(path) }
        return logs.min { $0.count < $1.count } ?? []
    }

    private func logged(_ path: String) throws -> [String] {
        let log = "\(settings.work)/cluster/log"
        let before = try Data(contentsOf: URL(fileURLWithPath: log)).count
        _ = try Child.output("curl", ["-sSf", "-o", "/dev/null", "-H", "Cookie: \(cookie)", server.address + path])
        usleep(200_000)
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: log)).dropFirst(before), as: UTF8.self)
        return Self.statements(in: text)
    }

    private func configure(_ assignments: [String]) throws {
        let commands = assignments.map { "ALTER SYSTEM SET \($0)" } + ["SELECT pg_reload_conf()"]
        let arguments = commands.flatMap { ["-c", $0] }
        _ = try Child.output("psql", ["\(settings.postgres)/postgres", "-XqAt"] + arguments)
        // The server's processes read it when they are next idle.
        usleep(500_000)
    }

    private static let mark = "@@renda@@"

    /// "LOG:  execute s5: SELECT …", and after it "DETAIL:  parameters: $1 = '…', $2 = NULL".
    private static func statements(in log: String) -> [String] {
        var found: [String] = []
        for entry in log.components(separatedBy: mark) {
            let entry = entry.trimmingCharacters(in: .whitespacesAndNewlines)
            if entry.hasPrefix("LOG:  execute "), let colon = entry.dropFirst(14).firstIndex(of: ":") {
                found.append(
                    entry[entry.index(after: colon)...].trimmingCharacters(in: .whitespaces)
                        .replacingOccurrences(of: "\t", with: ""))
            } else if let values = entry.range(of: "DETAIL:  parameters: "), let last = found.popLast() {
                found.append(filled(last, with: entry[values.upperBound...].components(separatedBy: ", $")))
            }
        }
        return found
    }

    /// From the last parameter on, so that $1 does not stand for the beginning of $12.
    private static func filled(_ statement: String, with parameters: [String]) -> String {
        parameters.reversed().reduce(statement) { text, parameter in
            let halves = parameter.components(separatedBy: " = ")
            let name = halves[0].hasPrefix("$") ? halves[0] : "$" + halves[0]
            return text.replacingOccurrences(of: name, with: halves.dropFirst().joined(separator: " = "))
        }
    }
}
