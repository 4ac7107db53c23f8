import Foundation
import Kernel

/// Pages over HTTP against the same server answering a constant one, and against PostgreSQL answering their SQL.
struct PageRates {
    let settings: Settings
    let site: Site
    private static let list = "/suggestions?size=50"
    /// Answered from the program's memory, without the database: what HTTP itself costs.
    private static let constant = "/assets/renda.css"

    init(_ settings: Settings, _ site: Site) {
        self.settings = settings
        self.site = site
    }

    func measure(_ report: Report) async throws {
        let server = try ServerProgram(settings, site)
        defer { server.stop() }
        let cookie = try site.cookie(server, settings)
        let page = try Child.output("curl", ["-sSf", "-H", "Cookie: \(cookie)", server.address + Self.list])
        guard page.components(separatedBy: "data-label=\"编号\"").count == 51 else {
            throw Failure.internal(cause: "the list has not 50 rows")
        }
        let first = try page.text(between: "data-label=\"标题\"><a href=\"", and: "\"")
        let postmaster = site == .postgres ? try settings.postmaster() : nil
        let wrk = Wrk(server: server, cookie: cookie, seconds: settings.seconds, postmaster: postmaster)
        for (title, path) in [("list of 50 of 5,000", Self.list), ("detail page", first)] {
            for connections in [4, 64] {
                let pair = try await Pair.measure(rounds: settings.rounds) {
                    try wrk.measure(path, connections: connections)
                } theirs: {
                    try wrk.measure(Self.constant, connections: connections)
                }
                let aim = path == Self.list && connections == 64 ? "CPU < 0.3" : ""
                report.add(
                    "\(site.title), \(title), \(connections) connections", pair, against: "constant", aim: aim)
            }
        }
        if site == .postgres { try await compareSQL(wrk, detail: first, report) }
    }

    private func compareSQL(_ wrk: Wrk, detail: String, _ report: Report) async throws {
        let statements = PageStatements(settings, wrk.server, wrk.cookie)
        for path in [Self.list, detail] { try statements.checkConstant(path, report) }
        let script = "\(settings.work)/page.pgbench"
        try statements.script(of: Self.list).write(toFile: script, atomically: true, encoding: .utf8)
        let pgbench = PgBench(settings, database: "renda", script: script)
        let pair = try await Pair.measure(rounds: settings.rounds) {
            try wrk.measure(Self.list, connections: 64)
        } theirs: {
            try pgbench.measure(clients: 64)
        }
        report.add(
            "PostgreSQL, list of 50 of 5,000, 64 connections", pair, against: "pgbench, its SQL", aim: "0.9")
    }
}

extension Settings {
    /// The first process of the cluster.
    func postmaster() throws -> Int32 {
        let question = "SELECT pg_read_file('postmaster.pid')"
        let text = try Child.output("psql", ["\(postgres)/postgres", "-XqAtc", question])
        guard let id = text.split(separator: "\n").first.flatMap({ Int32($0) }) else {
            throw Failure.internal(cause: "no postmaster")
        }
        return id
    }
}
