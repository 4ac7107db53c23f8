import Foundation

/// The lines of the table, as they are measured.
final class Report {
    private var lines: [String] = []

    /// Ours against something else: medians, and the ratio with its least and its greatest value.
    ///
    /// - Parameter unit: of both, as it follows the figure.
    func add(_ title: String, _ pair: Pair, against other: String, unit: String = "/s", aim: String = "") {
        let ratios = pair.ratios
        let spread = "\(Self.short(ratios.median)) (\(Self.short(ratios.min()))–\(Self.short(ratios.max())))"
        let theirs = "\(Self.short(pair.theirs.map(\.figure).median)) \(other)"
        add(title, pair.ours, theirs: theirs, ratio: spread, unit: unit, aim: aim)
    }

    /// A figure of our own.
    func add(_ title: String, _ runs: [Measurement], unit: String, aim: String = "") {
        add(title, runs, theirs: "", ratio: "", unit: " \(unit)", aim: aim)
    }

    private func add(
        _ title: String, _ runs: [Measurement], theirs: String, ratio: String, unit: String, aim: String
    ) {
        let cpu = [runs.compactMap(\.cpu).median, runs.compactMap(\.serverCPU).median].compactMap { $0 }
            .map { String(format: "%.3f", $0) }.joined(separator: " + ")
        let ours = Self.short(runs.map(\.figure).median) + unit
        let line = "| \(title) | \(ours) | \(theirs) | \(ratio) | \(aim) | \(cpu) | \(Self.load()) |"
        lines.append(line)
        FileHandle.standardError.write(Data("    \(line)\n".utf8))
    }

    var markdown: String {
        ([
            "| what | ours | against | ratio (least–most) | aim | CPU ms each | load |",
            "|---|---|---|---|---|---|---|",
        ] + lines).joined(separator: "\n")
    }

    /// Three digits that count.
    static func short(_ number: Double?) -> String {
        guard let number, number.isFinite else { return "—" }
        let digits = number >= 100 ? 0 : number >= 10 ? 1 : 2
        return String(format: "%.\(digits)f", number)
    }

    /// How many programs wanted to run, on the average of the last minute.
    private static func load() -> String {
        (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8).split(separator: " ").first.map(String.init))
            ?? "?"
    }
}
