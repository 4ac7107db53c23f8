import Foundation

/// The sample ledgers, imported into an empty database.
struct LedgerTime {
    let settings: Settings
    let site: Site

    init(_ settings: Settings, _ site: Site) {
        self.settings = settings
        self.site = site
    }

    func measure(_ report: Report) async throws {
        var times: [Measurement] = []
        for _ in 0..<max(1, settings.rounds / 2) {
            let address = try emptyDatabase()
            let program = "\(settings.programs)/renda"
            let environment = ["RENDA_DATABASE": address]
            _ = try Child.output(program, ["init", "--non-interactive"], environment: environment)
            let time = try ContinuousClock().measure {
                _ = try Child.output(
                    program, ["import", "ledgers", "Samples/shiyan-2024h1"], environment: environment)
            }
            times.append(Measurement(figure: time / .seconds(1)))
        }
        report.add("\(site.title), import of the sample ledgers", times, unit: "s")
    }

    private func emptyDatabase() throws -> String {
        switch site {
        case .sqlite:
            let path = "\(settings.work)/ledgers.sqlite"
            for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
            return "sqlite:\(path)"
        case .postgres:
            let commands = ["DROP DATABASE IF EXISTS ledgers", "CREATE DATABASE ledgers"].flatMap { ["-c", $0] }
            _ = try Child.output("psql", ["\(settings.postgres)/postgres", "-Xq"] + commands)
            return "\(settings.postgres)/ledgers"
        }
    }
}
