import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

extension BeginningPage<ProjectSubject> {
    /// A new lead of 民生实事.
    static let project = BeginningPage(
        title: "征集民生实事线索", list: Link("民生实事", "/representatives/projects"), fields: CollectLead.fields, submit: "登记",
        next: "登记后：由代工委初定，列为候选项目。", done: "已登记线索。初定后列为候选项目。",
        store: { id, raw, scope, db in
            try CollectLead.collect(id, raw, by: scope, db)
            return id
        })
}
