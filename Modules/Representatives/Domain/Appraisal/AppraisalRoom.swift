import Kernel
import Platform
import RepresentativesContract

extension Room {
    /// 代表述职, 测评, 表彰 and 履职通报.
    static let appraisal: Room = {
        var room = Room()
        room.permissions = Permission.ofAppraisal
        room.diagrams = [
            CaseDiagram(VoterReportCase.self),
            CaseDiagram(YearGradingCase.self),
            CaseDiagram(AwardCase.self),
            CaseDiagram(CircularCase.self),
        ]
        room.auditTitles = [
            "representatives.appraisal-rule.set": "修改述职、测评和表彰规则",
            "representatives.appraisal.exported": "导出述职、测评或表彰",
            // As it was called before, so that old entries read.
            "representatives.appraisal-exported": "导出述职、测评或表彰",
            "representatives.report.planned": "列入述职计划",
            "representatives.grading.opened": "列入年度测评",
            "representatives.award.nominated": "提名表彰",
            "representatives.circular.drafted": "起草履职通报",
            "representatives.advice.given": "登记不再提名或辞职建议",
            "representatives.advice.withdrawn": "撤回不再提名或辞职建议",
        ]
        room.contributions.references = [.voterReport, .yearGrading, .award, .circular]
        room.contributions.desk = [.voterReports]
        room.contributions.ledgers = [AwardLedger(), CircularLedger()]
        room.contributions.statistics = Statistic.ofAppraisal
        return room
    }()
}
