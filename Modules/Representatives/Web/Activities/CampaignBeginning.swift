import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

extension BeginningPage<CampaignSubject> {
    /// A new 代表行动.
    static let campaign = BeginningPage(
        title: "新建代表行动", list: Link("代表行动", "/representatives/campaigns"), fields: CampaignPlan.fields, submit: "建立",
        next: "之后：写各阶段的时间；新建活动时选这项行动，人数就算在这里。", done: "代表行动已建立。请写明各阶段的时间。", draft: "campaign-new",
        store: { id, raw, scope, db in
            try CampaignPlan.create(id, raw, by: scope, db)
            return id
        })
}
