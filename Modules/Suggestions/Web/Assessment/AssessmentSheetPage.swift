import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 百分考核表 of one unit and year: item by item, every line ever written, and the cases behind them.
struct AssessmentSheetPage {
    let app: Application
    let visit: Visit
    private let year: AskedYear

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        year = AskedYear(visit)
    }

    func response() async throws -> WebResponse { try await page() }

    func score() async throws -> WebResponse {
        let unit: UnitID = try visit.id("unit")
        let id: ID<AssessmentLine> = try visit.form.id("id", "表单")
        let (year, scope) = (year.year, visit.scope)
        let raw = CaseForms.input(visit.form, for: ScoreByHand.fields)
        return try await app.save(
            then: "/suggestions/assessment/units/\(unit)?year=\(year)", done: "已打分，单位会收到消息，可以提出异议。", or: page
        ) { db in
            try ScoreByHand.score(id, of: unit, in: year, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let unit: UnitID = try visit.id("unit")
        let (year, scope) = (year.year, visit.scope)
        let found = try await app.database.read { db in
            try AssessmentUnitYear.load(unit, year, for: scope, db)
        }
        let isOffice = scope.may(.keepAssessment)
        let form = scoring(found.rules, unit)
        return .page("\(found.name)考核表", status: failure?.kind.httpStatus ?? 200, wide: true) {
            PageHeader(
                "\(found.name)\(year)年百分考核表", lead: found.rules.map { "按“\($0.name)”" },
                crumbs: isOffice
                    ? [Link("单位考核", "/suggestions/assessment?year=\(year)")]
                    : [Link("本单位考核", "/suggestions/assessment/own?year=\(year)")])
            if let sheet = found.sheet, let rules = found.rules {
                if found.isStale {
                    Callout(.waiting, "数据已变，\(isOffice ? "请重新计算" : "代工委还没有重新计算")：得分还是上次计算的。")
                    if isOffice { AssessmentRankingPage.compute(year, visit) }
                }
                FactList(Self.facts(sheet, rules))
                DataTable(sheet.items, caption: "考核项目", columns: Self.items)
                if let form {
                    ActionForms([form], of: visit, failure)
                }
            } else {
                p("\(year)年还没有考核规则。", .class("empty"))
            }
            Panel("计算的来源：\(year)年交办的件") { Self.sources(found.parts) }
            Panel("逐笔记录") { Self.lines(found.lines) }
        }
    }

    private func scoring(_ rules: AssessmentRules?, _ unit: UnitID) -> ActionForm? {
        let items = rules?.items.filter { $0.measure == .byHand } ?? []
        guard visit.scope.may(.keepAssessment), !items.isEmpty else { return nil }
        let options = items.map {
            Option($0.id.description, "\($0.section.title)：\($0.title)（\(AssessmentPoints.text($0.points)) 分）")
        }
        return ActionForm(
            "人工打分", action: "/suggestions/assessment/units/\(unit)/score?year=\(year.year)", submit: "打分",
            next: "之后：单位收到消息，可以提出异议；重新打分的，原来的一笔冲销。",
            fields: [.hidden("id", visit.newID(as: AssessmentLine.self).description)]
                + CaseForms(options: [.assessmentItems: options]).fields(ScoreByHand.fields), primary: true)
    }

    private static func facts(_ sheet: AssessmentSheet, _ rules: AssessmentRules) -> [Fact] {
        let score = sheet.score.map(AssessmentPoints.text) ?? "—"
        return [
            Fact("得分（百分制）", score + (sheet.apart(rules).map { "（不参加排名：\($0)）" } ?? "")),
            Fact("各项得分/可得分", "\(AssessmentPoints.text(sheet.points))/\(AssessmentPoints.text(sheet.attainable))"),
            Fact("已签收/交办", "\(sheet.delivered)/\(sheet.cases)"),
        ]
    }

    private static var items: [Column<AssessmentSheet.Item>] {
        [
            .text("部分") { $0.item.section.title }, .text("项目") { $0.item.title },
            .text("分值") { AssessmentPoints.text($0.item.points) }, .text("怎么算") { $0.item.measure.definition },
            .html("得分") { item in
                guard let line = item.line else {
                    return Status(item.item.measure == .byHand ? "未打分" : "没有基数", .neutral).html
                }
                return Link(AssessmentPoints.text(line.points), "/suggestions/assessment/lines/\(line.id)").html
            },
            .text("依据") { item in
                item.line.map { line in line.base.map { "\(line.met ?? 0)/\($0)" } ?? line.reason ?? "" }
            },
        ]
    }

    private static func sources(_ parts: [AssessedPart]) -> DataTable {
        DataTable(
            parts, caption: "交办的件", empty: "这一年没有交办给这家单位的建议。",
            columns: [
                .text("编号") { $0.number ?? "—" },
                .link("标题", { $0.title }, href: { "/suggestions/\($0.suggestion)" }),
                .text("分工") { $0.role.title }, .day("交办") { $0.assignedOn }, .day("签收") { $0.signedForOn },
                .day("签收期限") { $0.signDue }, .text("先沟通后答复") { "\($0.contacted)/\($0.replies)" },
                .text("按时答复") { "\($0.dueMet)/\($0.dues)" }, .text("退回/拟稿") { "\($0.returns)/\($0.drafts)" },
                .text("满意/评价") { "\($0.satisfied)/\($0.ratings)" },
                .text("满意和基本满意/评价") { "\($0.content)/\($0.ratings)" },
            ])
    }

    private static func lines(_ lines: [AssessmentLine]) -> DataTable {
        DataTable(
            lines, caption: "逐笔记录", empty: "还没有得分。",
            columns: [
                .text("时间") { $0.createdAt.minuteText }, .text("项目") { $0.title },
                .link(
                    "得分", { AssessmentPoints.text($0.points) }, href: { "/suggestions/assessment/lines/\($0.id)" }),
                .text("由来") { $0.origin.title }, .text("理由") { $0.reason },
                .text("是否有效") { $0.reversalOf != nil ? "冲销另一笔" : $0.isReversed ? "已冲销" : "有效" },
                .text("记入") { $0.enteredBy },
            ])
    }
}
