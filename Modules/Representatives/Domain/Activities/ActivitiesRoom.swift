import Kernel
import Platform
import RepresentativesContract

extension Room {
    /// What deputies are asked to: activities and campaigns.
    static let activities: Room = {
        var room = Room()
        room.permissions = Permission.ofActivities
        room.diagrams = [CaseDiagram(ActivityCase.self)]
        room.auditTitles = [
            "representatives.activities.exported": "导出代表活动",
            "representatives.activity.planned": "新建代表活动",
            "representatives.campaign.begun": "新建代表行动",
            "representatives.campaign.phase-added": "代表行动：增加阶段",
            "representatives.campaign.phase-done": "代表行动：登记阶段完成",
            "representatives.campaign.supervision-added": "代表行动：增加分片督导",
            "representatives.campaign.supervision-ended": "代表行动：结束分片督导",
            "representatives.deed.recorded": "登记典型事迹",
            "representatives.deed.withdrawn": "撤销典型事迹",
        ]
        room.contributions.references = [.activity, .campaign, .deed]
        room.contributions.attachments = [.activity]
        room.contributions.desk = [.activities, .symposium]
        room.contributions.ledgers = [
            CampaignLedger(),
            ActivityLedger(),
            AttendanceLedger(),
            IntentLedger(),
            AreaSupervisionLedger(),
        ]
        room.contributions.statistics = Statistic.ofActivities + Statistic.ofAreaSupervision
        return room
    }()
}
