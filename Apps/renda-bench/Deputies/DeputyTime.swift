import Foundation
import Kernel

/// The sizes of issue 3: the import of 8,000 deputies, and pages over 50,000 tenures in five terms, 1,500 groups and
/// 500,000 entries of the performance file a year, with one year of them and with five.
struct DeputyTime {
    private let settings: Settings
    private let site: Site
    private let fill: DeputyFill
    private let year = Instant.now().day.year

    init(_ settings: Settings, _ site: Site) {
        self.settings = settings
        self.site = site
        fill = DeputyFill(sql: DeputySQL(site: site))
    }

    func measure(_ report: Report) async throws {
        let one = DeputyDatabase(settings: settings, site: site, name: "deputies")
        let five = DeputyDatabase(settings: settings, site: site, name: "deputies5")
        try measureImport(into: one, report)
        try one.renda("import", "ledgers", "Samples/shiyan-2024h1/单位.csv")
        let signIns = "\(settings.work)/sign-ins-deputies-\(site.rawValue).txt"
        try one.renda("sample-accounts").write(toFile: signIns, atomically: true, encoding: .utf8)
        settings.say("\(site.title)：增至 5 届 5 万人次、一年 50 万条履职记录")
        try one.run(fill.tenures + fill.years(year...year, reckoned: false))
        try settle(one, report)
        settings.say("\(site.title)：再加 4 年 200 万条")
        try one.copy(to: five)
        let before = (year - 4)...(year - 1)
        try five.run(fill.years(before, reckoned: true) + fill.points(of: year, again: before))
        try await measurePages(one, five, report)
        try one.remove()
        try five.remove()
    }

    /// The preview first, then the import itself; each time into a new database.
    private func measureImport(into database: DeputyDatabase, _ report: Report) throws {
        let ledger = try DeputyLedger.write(to: settings.work)
        var previews: [Measurement] = []
        var imports: [Measurement] = []
        for _ in 0..<max(1, settings.rounds / 2) {
            try database.make()
            previews.append(try seconds { try database.renda("import", "ledgers", ledger, "--check") })
            imports.append(try seconds { try database.renda("import", "ledgers", ledger) })
        }
        let what = "of \(DeputyLedger.deputies) deputies"
        report.add("\(site.title), preview of the ledger \(what)", previews, unit: "s", aim: "10")
        report.add("\(site.title), import \(what)", imports, unit: "s", aim: "10")
    }

    /// Adopts the example rules and reckons the points of everybody. The server is new, so that its own job, which does
    /// the same each minute, does not do it first.
    private func settle(_ database: DeputyDatabase, _ report: Report) throws {
        let server = try ServerProgram(settings, database: database.address)
        defer { server.stop() }
        let office = try browser(server)
        try office.post("/representatives/points/rules/example", formOn: "/representatives/points/rules")
        let time = try seconds {
            try office.post("/representatives/points/settle?year=\(year)", formOn: "/representatives/points/rules")
        }
        let left = try database.value("SELECT COUNT(*) FROM representatives_performance WHERE settled_at IS NULL")
        guard left == "0" else { throw Failure.internal(cause: "\(left) entries have no points yet") }
        report.add("\(site.title), points of 500,000 entries reckoned", [time], unit: "s", aim: "60")
    }

    /// Each page from both databases in turn.
    private func measurePages(_ one: DeputyDatabase, _ five: DeputyDatabase, _ report: Report) async throws {
        for database in [one, five] { try database.renda("jobs", "run", "platform.statistics") }
        let servers = try [one, five].map { try ServerProgram(settings, database: $0.address) }
        defer { for server in servers { server.stop() } }
        let (first, second) = (try browser(servers[0]), try browser(servers[1]))
        for (title, path) in try pages(one) {
            let pair = try await Pair.measure(rounds: settings.rounds) {
                Measurement(figure: try second.milliseconds(path))
            } theirs: {
                Measurement(figure: try first.milliseconds(path))
            }
            report.add(
                "\(site.title), \(title), 5 years", pair, against: "ms, 1 year", unit: " ms", aim: "1.2")
        }
    }

    private func pages(_ database: DeputyDatabase) throws -> [(title: String, path: String)] {
        let id = site == .sqlite ? "lower(hex(id))" : "REPLACE(CAST(id AS TEXT), '-', '')"
        let digits = try database.value(
            "SELECT \(id) FROM representatives_tenure WHERE state = 'in_office' AND code = 'C00100'")
        guard let deputy = Self.dashed(digits) else { throw Failure.internal(cause: "no deputy C00100: \(digits)") }
        return [
            ("a deputy's performance file", "/representatives/\(deputy)/file?year=\(year)"),
            ("a deputy's page", "/representatives/\(deputy)"),
            ("performance of 10,000", "/representatives/performance"),
            ("without any performance", "/representatives/performance?idle=yes"),
            ("ranking of 10,000", "/representatives/points?year=\(year)"),
            ("deputies", "/representatives"), ("composition", "/representatives/composition"),
            ("groups", "/representatives/groups"),
            ("activities of the year", "/representatives/activities?year=\(year)"),
            ("desk", "/desk"),
        ]
    }

    /// 32 digits with their dashes.
    private static func dashed(_ digits: String) -> String? {
        guard digits.count == 32 else { return nil }
        var text = ""
        for (place, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(place) { text.append("-") }
            text.append(digit)
        }
        return text
    }

    private func browser(_ server: ServerProgram) throws -> Browser {
        let cookie = try site.cookie(server, settings, signIns: "deputies-\(site.rawValue)")
        return Browser(server: server, cookie: cookie)
    }

    private func seconds(_ body: () throws -> Void) rethrows -> Measurement {
        Measurement(figure: try ContinuousClock().measure(body) / .seconds(1))
    }
}
