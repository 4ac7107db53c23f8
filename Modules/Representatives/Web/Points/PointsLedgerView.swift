import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// The points of one person in a year: by rule, and line by line.
struct PointsLedgerContent: Sendable {
    let lines: [PointsLine]
    let standings: [PointsStanding]
    let rules: PointsRuleSet?

    /// Four statements.
    init(of tenure: TenureID, in year: Int, for scope: Scope, _ db: any Connection) throws {
        lines = try PointsLine.all(of: [tenure], in: year, for: scope, db)
        standings = try PointsStanding.all(of: tenure, in: year, office: scope.office, db)
        rules = try PointsRuleSet.inForce(in: year, office: scope.office, db)
    }

    /// Hundredths, caps applied.
    var points: Int { standings.reduce(0) { $0 + $1.counted } }
}

struct PointsLedgerView: Component {
    let html: HTML

    init(_ ledger: PointsLedgerContent, year: Int) {
        html = .list([
            Panel("\(year)年积分：\(PointsValue.text(ledger.points)) 分") {
                if let rules = ledger.rules {
                    Self.basis(rules, ledger.standings)
                } else {
                    p("\(year)年还没有积分规则。", .class("empty"))
                }
                DataTable(
                    ledger.standings, caption: "各类积分", empty: "\(year)年还没有积分。",
                    columns: [
                        .text("类别") { Self.title($0) }, .number("笔数") { $0.entries },
                        .text("得分") { PointsValue.text($0.points) },
                        .text("年度上限") { $0.cap.map(PointsValue.text) ?? "不限" },
                        .text("计入") { PointsValue.text($0.counted) },
                    ])
            }.html,
            Panel("逐笔记录") {
                DataTable(
                    ledger.lines, caption: "逐笔记录", empty: "\(year)年还没有积分记录。",
                    columns: [
                        .text("记入时间") { $0.createdAt.minuteText },
                        .text("类别") { $0.category?.title ?? "加分、扣分" },
                        .link("事项", { $0.title }, href: { "/representatives/points/lines/\($0.id)" }),
                        .text("分数") { PointsValue.text($0.points) },
                        .text("说明") { $0.isReversed ? "已冲销" : $0.origin == .rule ? "" : $0.origin.title },
                    ])
            }.html,
        ])
    }

    /// The rules whose caps stand in the table: after a change the older ones, until the points are reckoned by the new.
    @HTMLBuilder private static func basis(_ rules: PointsRuleSet, _ standings: [PointsStanding]) -> HTML {
        let older = Set(standings.filter { $0.ruleSet != rules.id }.compactMap(\.ruleSetName)).sorted()
        if older.isEmpty {
            p("按“\(rules.name)”计算，超过年度上限的部分不计入。")
        } else {
            let names = older.map { "“\($0)”" }.joined(separator: "、")
            p("得分和年度上限还有按\(names)计算的；新规则“\(rules.name)”已经施行，一分钟内按它重新计算。")
        }
    }

    private static func title(_ standing: PointsStanding) -> String {
        guard let kind = standing.kind else { return "加分、扣分" }
        let role = standing.role.flatMap { $0.isEmpty ? nil : "（\($0)）" } ?? ""
        return kind.title + role
    }
}
