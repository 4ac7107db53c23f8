import Kernel
import Platform
import Representatives
import Storage
import Web

/// How often groups of each level must meet: what is in force, what was before, and a form for a new version.
struct GroupRulesPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func change() async throws -> WebResponse {
        let scope = visit.scope
        let input = CaseForms.input(visit.form, for: ChangeFrequencyRule.fields)
        return try await app.save(
            then: "/representatives/groups/rules", done: "新规定已保存，自施行日期起按它计算。", or: { try await page($0) }
        ) { db in try ChangeFrequencyRule.change(input, by: scope, db) }
    }

    private func page(_ failure: Failure? = nil) async throws -> WebResponse {
        let (office, today) = (visit.scope.office, visit.today)
        let rules = try await app.database.read { db in try FrequencyRules.load(office, db) }
        let present = Level.allCases.map { rules.rule(for: $0, on: today) }
        return .page("活动次数规定", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "活动次数规定", lead: "一级的规定只管这一级的小组。没有写明按哪一级的，看在任成员最多的是哪一级；没有成员的，按本机关的层级。",
                crumbs: [Link("代表小组", "/representatives/groups")])
            DataTable(present, caption: "今天施行的规定", columns: Self.columns)
            if visit.scope.may(.keepGroups) {
                Panel("改动规定") {
                    FormView(
                        action: "/representatives/groups/rules", of: visit, submit: "保存新规定",
                        next: "保存后：以前的年度仍按当时的规定。",
                        fields: CaseForms(options: [:]).fields(
                            ChangeFrequencyRule.fields,
                            values: ["from": today.description, "basis": rules.knownBasis ?? ""]),
                        failure: failure)
                }
            }
            Panel("历次规定") {
                DataTable(rules.versions, caption: "历次规定", empty: "还没有改动过，施行的是默认规定。", columns: Self.columns)
            }
        }
    }

    private static var columns: [Column<FrequencyRule>] {
        [
            .text("层级") { $0.level.title }, .number("每年至少") { $0.perYear }, .number("每季度至少") { $0.perQuarter },
            .text("在季度的") { $0.quarterMonth.map { FrequencyRule.monthTitles[$0 - 1] } },
            .number("每季度集中学习") { $0.studyPerQuarter },
            .text("依据") { $0.basisWords }, .text("施行") { $0.validFrom?.description ?? "默认" },
        ]
    }
}
