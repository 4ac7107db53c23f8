import Kernel
import Platform
import RepresentativesContract

extension Room {
    /// 代表小组 (代表法 Art. 27).
    static let groups: Room = {
        var room = Room()
        room.permissions = Permission.ofGroups
        room.auditTitles = [
            "representatives.group.founded": "成立代表小组",
            "representatives.group.named": "确定小组的组长和联络员",
            "representatives.group.joined": "编入代表小组",
            "representatives.group.left": "调出代表小组",
            "representatives.group.planned": "写代表小组年度计划",
            "representatives.group.plan-dropped": "撤下代表小组计划事项",
            "representatives.group.levelled": "定小组活动次数按哪一级",
            "representatives.group.dissolved": "撤销代表小组",
            "representatives.group.rule-changed": "改动代表小组活动次数规定",
            "representatives.groups.exported": "导出代表小组",
        ]
        room.contributions.references = [.group]
        room.contributions.ledgers = [GroupLedger()]
        room.contributions.statistics = Statistic.ofGroups
        return room
    }()
}
