import Foundation
import Kernel

/// The sizes of issue 4: pages over 50,000 suggestions of fifteen years and over those of one year, and one look at all
/// open clocks.
struct SuggestionTime {
    private let settings: Settings
    private let site: Site
    private let year = Instant.now().day.year

    init(_ settings: Settings, _ site: Site) {
        self.settings = settings
        self.site = site
    }

    func measure(_ report: Report) async throws {
        let one = DeputyDatabase(settings: settings, site: site, name: "suggestions")
        let all = DeputyDatabase(settings: settings, site: site, name: "suggestions15")
        let sheet = try SuggestionSheet()
        try one.make()
        for ledger in ["单位", "会议", "代表"] {
            try one.renda("import", "ledgers", "Samples/shiyan-2024h1/\(ledger).csv")
        }
        let signIns = "\(settings.work)/sign-ins-suggestions-\(site.rawValue).txt"
        try one.renda("sample-accounts").write(toFile: signIns, atomically: true, encoding: .utf8)
        settings.say("\(site.title)：一年 \(SuggestionSheet.perYear) 件建议")
        try one.renda("import", "ledgers", try sheet.write(year...year, open: year...year, to: settings.work))
        try one.copy(to: all)
        settings.say("\(site.title)：再加 \(SuggestionSheet.years - 1) 年")
        let before = (year - SuggestionSheet.years + 1)...(year - 1)
        try all.renda("import", "ledgers", try sheet.write(before, open: year...year, to: settings.work))
        try settle(one)
        report.add(
            "\(site.title), index of 50,000 suggestions made", [try seconds { try settle(all) }], unit: "s")
        try measureClocks(all, report)
        try await measurePages(one, all, report)
        try one.remove()
        try all.remove()
    }

    /// What the server's jobs would do while it is measured is done before.
    private func settle(_ database: DeputyDatabase) throws {
        for job in ["suggestions.likeness", "platform.event-delivery", "platform.statistics"] {
            try database.renda("jobs", "run", job)
        }
        try database.run([])
    }

    /// The first look also sends the warnings; those after it are what a server does every time.
    private func measureClocks(_ database: DeputyDatabase, _ report: Report) throws {
        try database.renda("jobs", "run", "platform.clock-warnings")
        let open = try database.value("SELECT COUNT(*) FROM platform_clock WHERE stopped_on IS NULL")
        let times = try (0..<max(2, settings.rounds)).map { _ in
            try seconds { try database.renda("jobs", "run", "platform.clock-warnings") }
        }
        report.add("\(site.title), scan of \(open) open clocks, program start included", times, unit: "s", aim: "1")
    }

    private func measurePages(_ one: DeputyDatabase, _ all: DeputyDatabase, _ report: Report) async throws {
        let servers = try [one, all].map { try ServerProgram(settings, database: $0.address) }
        defer { for server in servers { server.stop() } }
        let browsers = try servers.map { server in
            Browser(
                server: server,
                cookie: try site.cookie(server, settings, signIns: "suggestions-\(site.rawValue)"))
        }
        for (title, path) in try pages(one) {
            let pair = try await Pair.measure(rounds: settings.rounds) {
                Measurement(figure: try browsers[1].milliseconds(path))
            } theirs: {
                Measurement(figure: try browsers[0].milliseconds(path))
            }
            report.add("\(site.title), \(title), 15 years", pair, against: "ms, 1 year", unit: " ms", aim: "1.5")
        }
        try BatchTime(browser: browsers[1], units: SuggestionSheet().pair).measure(site.title, settings, report)
    }

    private func pages(_ database: DeputyDatabase) throws -> [(title: String, path: String)] {
        let id = site == .sqlite ? "lower(hex(id))" : "REPLACE(CAST(id AS TEXT), '-', '')"
        let digits = try database.value("SELECT \(id) FROM suggestions_suggestion WHERE number = '\(year)0011'")
        guard let suggestion = Self.dashed(digits) else {
            throw Failure.internal(cause: "no suggestion \(year)0011: \(digits)")
        }
        return [
            ("search for a place and a matter", search("平河镇 停车场")), ("search for a word that 3 % hold", search("停车场")),
            ("similar-finder", "/suggestions/\(suggestion)/similar"),
            ("a suggestion to be assigned, with advice", "/suggestions/\(suggestion)"), ("desk", "/desk"),
        ]
    }

    private func search(_ words: String) -> String {
        "/suggestions?q=" + (words.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
    }

    /// 32 digits with their dashes.
    private static func dashed(_ digits: String) -> String? {
        guard digits.count == 32 else { return nil }
        let parts = [(0, 8), (8, 12), (12, 16), (16, 20), (20, 32)]
        return parts.map { String(digits.dropFirst($0).prefix($1 - $0)) }.joined(separator: "-")
    }

    private func seconds(_ body: () throws -> Void) rethrows -> Measurement {
        Measurement(figure: try ContinuousClock().measure(body) / .seconds(1))
    }
}
