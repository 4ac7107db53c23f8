import Kernel
import Platform

extension Room {
    /// 百分考核 of the units, and 评优 of suggestions and units.
    static let assessment: Room = {
        var room = Room()
        room.permissions = Permission.ofAssessment
        room.diagrams = [CaseDiagram(AssessmentObjectionCase.self), CaseDiagram(MeritCase.self)]
        room.auditTitles = [
            "suggestions.assessment.adopted": "施行考核规则",
            "suggestions.assessment.computed": "计算考核得分",
            "suggestions.assessment.scored": "考核人工打分",
            "suggestions.assessment.objected": "提出考核异议",
            "suggestions.assessment.exported": "导出考核排名",
            "suggestions.merit.nominated": "提名优秀建议或先进单位",
            "suggestions.merit.exported": "导出评优",
        ]
        room.contributions.references = [.assessmentLine, .assessmentObjection, .merit]
        room.contributions.desk = [AssessmentDesk.shelf]
        return room
    }()
}
