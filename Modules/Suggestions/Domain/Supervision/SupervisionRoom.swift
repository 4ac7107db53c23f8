import Kernel
import Platform

extension Room {
    /// How units are urged, what goes to the inspection office, and how a meeting rates the units.
    static let supervision: Room = {
        var room = Room()
        room.permissions = Permission.ofSupervision
        room.auditTitles = [
            "suggestions.supervision.logged": "登记督办",
            "suggestions.supervision.urged": "批量登记电话督办",
            "suggestions.supervision.answered": "登记督办回复",
            "suggestions.supervision.withdrawn": "撤销督办",
            "suggestions.supervision.exported": "导出督办记录",
            "suggestions.inspection.exported": "导出巡察清单",
            "suggestions.unit-ballot.exported": "导出单位测评",
            "suggestions.supervision.joint": "登记联合督查",
            "suggestions.unit-ballot.entered": "登记单位测评",
            "suggestions.unit-ballot.corrected": "更正单位测评",
            "suggestions.key.decided": "列为重点督办",
            "suggestions.key.exported": "导出重点督办",
            "suggestions.led.begun": "登记领导领办",
            "suggestions.led.ended": "结束领导领办",
            "suggestions.counterpart.added": "登记对口委员会",
            "suggestions.counterpart.ended": "结束对口督办",
            "suggestions.month.planned": "安排督办月",
            "suggestions.month.summed": "总结督办月",
            "suggestions.month.cancelled": "取消督办月",
        ]
        room.diagrams = [CaseDiagram(KeyCase.self)]
        room.contributions.references = [.supervision, .keySuggestion]
        room.contributions.ledgers = [SupervisionLedger(), InspectionLedger(), UnitBallotLedger()]
        return room
    }()
}
