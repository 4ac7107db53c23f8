import Kernel
import Platform

extension Room {
    /// 办理情况报告: what the government, the courts and a vice-head for his portfolio report to the standing committee,
    /// what it says to that, and what its ratings are used for.
    static let reports: Room = {
        var room = Room()
        room.permissions = Permission.ofReports
        room.clockRules = [HandlingReportCase.rectificationRule]
        room.diagrams = [CaseDiagram(HandlingReportCase.self)]
        room.auditTitles = [
            "suggestions.report.opened": "安排办理情况报告",
            "suggestions.report.exported": "导出办理情况报告",
            "suggestions.portfolio.added": "登记分管口",
            "suggestions.portfolio.ended": "结束分管口",
            "suggestions.rating-use.noted": "登记测评结果运用",
            "suggestions.rating-use.withdrawn": "撤销测评结果运用",
        ]
        room.contributions.references = [.handlingReport]
        room.contributions.desk = [HandlingReportDesk.shelf]
        room.contributions.letters = [.handlingReport, .deliberationOpinion]
        return room
    }()
}
