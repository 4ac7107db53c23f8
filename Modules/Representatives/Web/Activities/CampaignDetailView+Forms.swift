import Kernel
import Platform
import Representatives
import Web

extension CampaignDetailView {
    /// What can be added to the campaign, and what of it can be finished, ended or withdrawn.
    var forms: [ActionForm] { adding + finishing + ending + withdrawing }

    private var path: String { counted.campaign.path }

    private var adding: [ActionForm] {
        [
            form("增加阶段", "\(path)/phases", CampaignPhase.fields, "之后：到期没有登记完成的，这里标红。"),
            form("增加分片督导", "\(path)/supervisions", AreaSupervision.fields, "之后：计入工作报告的督导领导、地区和服务机构。"),
            form("登记典型事迹", "\(path)/deeds", Deed.fields, "之后：记入这位代表的履职档案。"),
        ]
    }

    private var finishing: [ActionForm] {
        phases.filter { $0.doneOn == nil }.map { phase in
            form(
                "登记完成：\(phase.name)", "\(path)/phases/\(phase.id)/done", CampaignPhase.doneFields,
                "之后：这个阶段不再催办。")
        }
    }

    private var ending: [ActionForm] {
        supervisions.filter { $0.endedOn == nil }.map { one in
            form(
                "结束分片督导：\(one.leader)，\(one.area)", "\(path)/supervisions/\(one.id)/end",
                AreaSupervision.endFields, "之后：不计入以后的统计，记录保留。")
        }
    }

    private var withdrawing: [ActionForm] {
        let standing = deeds.filter { $0.withdrawnOn == nil }
        guard !standing.isEmpty else { return [] }
        let options = standing.map { Option($0.id.description, "\($0.happenedOn) \($0.title)") }
        return [
            form(
                "撤销典型事迹", "\(path)/deeds/withdraw", Deed.withdrawFields, "之后：不计入统计，履职档案里同时冲销，记录保留。",
                options: [.deeds: options])
        ]
    }

    private func form(
        _ title: String, _ action: String, _ fields: [InputField], _ next: String,
        options: [InputField.Source: [Option]] = [:]
    ) -> ActionForm {
        ActionForm(
            title, action: action, submit: title, next: next, fields: CaseForms(options: options).fields(fields))
    }
}
