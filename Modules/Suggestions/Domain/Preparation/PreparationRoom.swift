import Kernel
import Platform

extension Room {
    /// What comes before and after handling: 审核清单, research and materials, consultations, seconded reviewers, replies
    /// on the spot, measured outcomes, and what deputies wrote with their ratings.
    static let preparation: Room = {
        var room = Room()
        room.permissions = Permission.ofPreparation
        room.auditTitles = [
            SetReviewStandards.auditAction: "改动审核清单",
            "suggestions.outcome.noted": "登记落实成效",
            "suggestions.outcome.withdrawn": "撤销落实成效",
            "suggestions.outcome.exported": "导出落实成效",
            "suggestions.joint-review.noted": "登记联合审核意见",
            "suggestions.joint-review.withdrawn": "撤销联合审核意见",
            "suggestions.on-site-reply.noted": "登记现场答复",
            "suggestions.on-site-reply.withdrawn": "撤销现场答复",
            "suggestions.opinion.listed": "处理代表反馈意见",
            "suggestions.opinion.done": "代表反馈意见销号",
            "suggestions.opinion.withdrawn": "撤回重列代表反馈意见",
            "suggestions.opinion.exported": "导出代表反馈意见清单",
            "suggestions.preparation.entered": "登记会前资料",
            "suggestions.preparation.withdrawn": "撤回会前资料",
            "suggestions.preparation.linked": "关联会前资料",
            "suggestions.preparation.unlinked": "取消关联会前资料",
            "suggestions.consultation.asked": "咨询建议撰写",
            "suggestions.consultation.answered": "答复撰写咨询",
            "suggestions.consultation.linked": "关联撰写咨询",
        ]
        room.contributions.references = [.opinionItem, .preparation, .consultation]
        room.contributions.desk = [.opinions, .consultations]
        room.contributions.attachments = [.preparation]
        room.contributions.subscriptions = [.mergedConsultants]
        return room
    }()
}
