import Kernel
import Platform
import RepresentativesContract

extension Room {
    /// 履职积分: points for what was done.
    static let points: Room = {
        var room = Room()
        room.permissions = Permission.ofPoints
        room.diagrams = [CaseDiagram(PointsObjectionCase.self)]
        room.auditTitles = [
            "representatives.points-rules-adopted": "施行积分规则",
            "representatives.points-adjusted": "履职积分加分、扣分",
            "representatives.points-objection-raised": "提出积分异议",
            "representatives.points-talk": "登记约谈",
            "representatives.points.exported": "导出履职积分",
            // As it was called before, so that old entries read.
            "representatives.points-exported": "导出履职积分",
        ]
        room.contributions.references = [.pointsLine, .pointsObjection]
        room.contributions.desk = [PointsDesk.shelf]
        room.contributions.jobs = [.points]
        return room
    }()
}
