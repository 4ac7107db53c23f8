import Suggestions
import Web

extension RegisterWords<Portfolio> {
    /// The register of 分管口.
    static let portfolios = RegisterWords(
        title: "分管口", lead: "首长负责制：每位分管领导一个口，口里是他分管的承办单位。换人或调整单位，结束原来的，再登记新的。",
        home: Link("办理报告", HandlingReportListPage.path), path: "/suggestions/portfolios", parameter: "portfolio",
        add: "登记一个口", next: "之后：安排分口报告时可以选它。", added: "已登记。安排分口报告时可以选它。",
        afterEnd: "之后：不能再选它，已有的报告不受影响，记录保留。", name: \.title,
        columns: {
            [
                .text("口") { $0.name }, .text("分管领导") { "\($0.post) \($0.leader)" },
                .text("单位") { $0.units.joined(separator: "、") },
            ]
        })
}
