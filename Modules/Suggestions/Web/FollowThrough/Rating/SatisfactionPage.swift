import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 满意率: by suggestion and by signer, each with its denominator, and the six aspects beneath.
struct SatisfactionPage {
    static let path = "/suggestions/satisfaction"
    let app: Application
    let visit: Visit
    private let query: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["year"], filters: ["year", "unit"])
    }

    func response() async throws -> WebResponse {
        let (query, scope) = (query, visit.scope)
        let year = query.askedYear ?? visit.today.year
        let (rates, aspects, units) = try await app.database.read { db in
            (
                try Satisfaction.load(year: year, unit: query.id("unit"), for: scope, db),
                try Evaluation.counts(year: year, for: scope, db), try Unit.all(in: scope.office, db)
            )
        }
        let first = visit.today.year
        return .page("代表满意率", wide: true) {
            PageHeader(
                "\(year)年代表满意率",
                lead: "\(year) 年内答复的评价：评价算在它所评的那次答复的年度。交重新办理的，在重新评价以前按上一轮的评价。\(Self.rule(rates.silence))",
                crumbs: [Link("代表建议", "/suggestions")])
            FilterBar(
                query,
                fields: [
                    .inForce(
                        "year", "答复年度", (first - 9...first).reversed().map { Option(String($0), "\($0)年") },
                        String(year)),
                    .select("unit", "主办单位", units.map { Option($0.id.description, $0.name) }),
                ])
            DataTable(
                [
                    ("按建议（件）", rates.suggestions), ("按签名代表（人次）", rates.signers),
                    ("其中办理态度（人次）", rates.attitude), ("其中办理结果（人次）", rates.result),
                ], caption: "代表满意率",
                columns: [
                    .text("口径") { $0.0 }, .number("满意") { $0.1.satisfied }, .number("基本满意") { $0.1.mostly },
                    .number("不满意") { $0.1.unsatisfied }, .number("未评价") { $0.1.silent },
                    .text("满意率") { UnitBallot.rate($0.1.satisfied, of: $0.1.base(rates.silence)) },
                    .text("满意和基本满意") {
                        UnitBallot.rate($0.1.satisfied + $0.1.mostly, of: $0.1.base(rates.silence))
                    },
                ])
            p("联名的建议，以签名代表中最低的评价作为这件建议的评价。满意率说的是代表的看法；承诺是否落实，看承诺事项台账里的落实率。", .class("hint"))
            Panel("六方面测评（\(year) 年评价的）") {
                DataTable(
                    EvaluationAspect.allCases, caption: "六方面测评",
                    columns: [
                        .text("方面") { $0.title }, .number("满意") { aspects[$0]?[.satisfied] ?? 0 },
                        .number("基本满意") { aspects[$0]?[.mostly] ?? 0 },
                        .number("不满意") { aspects[$0]?[.unsatisfied] ?? 0 },
                        .text("满意和基本满意") { aspect in
                            let counts = aspects[aspect] ?? [:]
                            let good = (counts[.satisfied] ?? 0) + (counts[.mostly] ?? 0)
                            return UnitBallot.rate(good, of: good + (counts[.unsatisfied] ?? 0))
                        },
                    ])
            }
        }
    }

    private static func rule(_ silence: SuggestionRules.Silence) -> String {
        silence == .excluded ? "按本机关的规则，没有评价的不计入分母。" : "按本机关的规则，没有评价的计入分母，不算满意。"
    }
}
