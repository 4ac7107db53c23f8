import Kernel
import Platform
import Storage
import Suggestions
import Web

/// The rules of the sheet, by year; a change is a new set, never an edit.
struct AssessmentRulesPage {
    private static let path = "/suggestions/assessment/rules"
    let app: Application
    let visit: Visit
    private let year: Int

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        year = AskedYear(visit).year
    }

    func response() async throws -> WebResponse { try await page() }

    func adoptExample() async throws -> WebResponse {
        let (scope, year) = (visit.scope, visit.today.year)
        return try await app.save(then: Self.path, done: "已采用示例规则，可以再按本机关的办法修改。", or: page) { db in
            guard try AssessmentRules.all(in: scope.office, db).isEmpty else {
                throw Failure.conflict("已经有考核规则了。要改规则，请写好后施行。")
            }
            try AssessmentRulesDraft.example(from: year).adopt(by: scope, db)
        }
    }

    func adopt() async throws -> WebResponse {
        let scope = visit.scope
        do {
            let draft = try draft()
            try await app.database.write { db in try draft.adopt(by: scope, db) }
            return .redirect(
                to: "\(Self.path)?year=\(draft.validFrom)", done: "新规则已施行。请到“单位考核”按新规则计算，人工打分的项目要重新打分。")
        } catch let failure as Failure where failure.isMendable {
            return try await page(failure: failure)
        }
    }

    private func draft() throws -> AssessmentRulesDraft {
        let form = visit.form
        return try AssessmentRulesDraft(
            name: try form.required("name", "名称", maxLength: 60),
            validFrom: try form.number("valid_from", "施行年度", in: 1990...2100)
                .orInvalid("valid_from", "请填写施行年度。"),
            leastCases: try form.number("least_cases", "排名的最少件数", in: 1...999)
                .orInvalid("least_cases", "请填写排名的最少件数。"),
            excellentPercent: try form.number("excellent_percent", "优秀建议的比例", in: 1...100)
                .orInvalid("excellent_percent", "请填写优秀建议的比例。"),
            items: try AssessmentRulesText.read(try form.required("items", "考核项目", maxLength: 10_000)))
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let (scope, year) = (visit.scope, year)
        let (rules, sets) = try await app.database.read { db in
            (
                try AssessmentRules.inForce(in: year, office: scope.office, db),
                try AssessmentRules.all(in: scope.office, db)
            )
        }
        return .page("考核规则", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "考核规则", lead: "规则从施行年度起有效，直到有新的规则。各项分值之和是 100 分。",
                crumbs: [Link("单位考核", "/suggestions/assessment?year=\(year)")])
            if let failure, failure.fields.isEmpty { Callout(.late, failure.message) }
            if let rules { Self.shown(rules, year) } else { p("\(year)年还没有考核规则。", .class("empty")) }
            if sets.isEmpty {
                FormView(
                    action: "\(Self.path)/example", csrf: visit.csrf, submit: "采用示例规则", next: "之后：从今年起按示例规则考核，随时可以改。",
                    fields: [])
            }
            Panel("施行新规则") { form(rules, failure) }
            if !sets.isEmpty {
                Panel("历次规则") {
                    DataTable(
                        sets, caption: "历次规则",
                        columns: [
                            .link(
                                "施行年度", { "\($0.validFrom)年" }, href: { "\(Self.path)?year=\($0.validFrom)" }),
                            .number("第几次") { $0.revision }, .text("名称") { $0.name },
                            .number("最少件数") { $0.leastCases }, .text("优秀建议") { "\($0.excellentPercent) %" },
                        ])
                }
            }
        }
    }

    private static func shown(_ rules: AssessmentRules, _ year: Int) -> Panel {
        Panel("\(year)年的规则：\(rules.name)") {
            p("已签收不到 \(rules.leastCases) 件的单位不参加排名；优秀建议占大会建议的 \(rules.excellentPercent) %。")
            DataTable(
                rules.items, caption: "考核项目",
                columns: [
                    .text("部分") { $0.section.title }, .text("项目") { $0.title },
                    .text("分值") { AssessmentPoints.text($0.points) }, .text("怎么算") { $0.measure.title },
                    .text("说明") { $0.measure.definition },
                ])
        }
    }

    private func form(_ rules: AssessmentRules?, _ failure: Failure?) -> FormView {
        let sections = AssessmentSection.allCases.map(\.title).joined(separator: "、")
        let measures = AssessmentMeasure.allCases.map(\.title).joined(separator: "、")
        let year = visit.today.year
        let hint = "一行一条：部分，项目，分值，怎么算。部分有：\(sections)。怎么算有：\(measures)。"
        let fields: [FormField] = [
            .text("name", "名称", value: rules?.name ?? "", required: true, maxLength: 60),
            .number(
                "valid_from", "施行年度", value: year, in: (year - 1)...(year + 1), required: true),
            .number(
                "least_cases", "排名的最少件数", value: rules?.leastCases ?? 3, in: 1...999,
                hint: "已签收不到这么多件的单位不参加排名", required: true),
            .number(
                "excellent_percent", "优秀建议的比例（%）", value: rules?.excellentPercent ?? 10, in: 1...100,
                required: true),
            .multiline(
                "items", "考核项目", value: AssessmentRulesText.written(rules?.items ?? []),
                hint: hint, required: true, maxLength: 10_000, rows: 12),
        ]
        return FormView(
            action: Self.path, of: visit, submit: "施行", next: "之后：到“单位考核”按新规则计算；旧规则的得分由反向的一笔冲销。",
            fields: fields, failure: failure)
    }
}
