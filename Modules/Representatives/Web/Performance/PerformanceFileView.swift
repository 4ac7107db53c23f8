import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// What a file page shows: the entries of a year, what they rest on, and how many count.
struct PerformanceFileContent: Sendable {
    let entries: [PerformanceEntry]
    let sources: [Reference: ReferenceKind.Description]
    let counts: PerformanceCounts
    /// Beside each entry that waits for the office, what else the day has.
    let sameDay: [PerformanceID: [SameDayEntry]]

    /// Two statements, one more while something waits, and one for each kind of source. Of several tenures it is one
    /// person's.
    init(of tenures: [TenureID], in year: Int, _ app: Application, for scope: Scope, _ db: any Connection) throws {
        entries = try PerformanceEntry.all(of: tenures, in: year, for: scope, db)
        sources = try app.describe(entries.compactMap(\.source), in: scope.office, db)
        counts = PerformanceCounts(entries)
        let waiting = entries.filter { $0.state == .declared }.map(\.id)
        sameDay = try SameDayEntry.beside(waiting, in: scope.office, db)
    }
}

/// Counts, the checklist of four, and the entries.
struct PerformanceFileView: Component {
    let html: HTML

    /// - Parameter linksSources: whether the reader may open what an entry rests on.
    init(_ file: PerformanceFileContent, year: Int, linksSources: Bool) {
        html = .list([
            Panel("\(year)年履职情况") { Self.counts(file.counts) }.html,
            Panel("履职记录") {
                DataTable(
                    file.entries, caption: "履职记录", empty: "\(year)年还没有履职记录。",
                    columns: Self.columns(file, linksSources))
            }.html,
        ])
    }

    private static func counts(_ counts: PerformanceCounts) -> HTML {
        let kinds = PerformanceKind.allCases.filter { counts.byKind[$0, default: 0] > 0 }
        let facts =
            [Fact("合计", "\(counts.total) 项"), Fact("最近一次", counts.lastDay?.chinese)]
            + kinds.map { Fact($0.title, "\(counts.byKind[$0, default: 0]) 项") }
        return .list([
            FactList(facts).html, h3("联系基层“四个一”"),
            FactList(
                counts.fourOnes.map { one in
                    Fact(one.title) { Status(one.isDone ? "已完成" : "还没有", one.isDone ? .done : .waiting) }
                }
            ).html,
        ])
    }

    private static func columns(
        _ file: PerformanceFileContent, _ linksSources: Bool
    ) -> [Column<PerformanceEntry>] {
        [
            .day("日期") { $0.day }, .text("类别") { $0.kind.title },
            .link("事项", { $0.title }, href: { "/representatives/performance/\($0.id)" }),
            .text("方式") { $0.role },
            .html("来源") { entry in
                guard let source = entry.source else { return "代表申报" }
                guard let described = file.sources[source] else { return "系统记录" }
                return linksSources ? Link(described.title, described.path).html : .text(described.title)
            },
            .html("状态") { entry in
                .list([
                    entry.state.status.html,
                    SameDayEntry.words(file.sameDay[entry.id]).map { p($0, .class("hint")) } ?? .empty,
                ])
            },
        ]
    }
}
