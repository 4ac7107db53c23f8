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
        ]
        room.contributions.references = [.supervision]
        room.contributions.ledgers = [SupervisionLedger(), InspectionLedger(), UnitBallotLedger()]
        return room
    }()
}
