import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

extension BeginningPage<BriefSubject> {
    /// A new 民情直报.
    static let brief = BeginningPage(
        title: "起草民情直报", list: Link("民情直报", "/representatives/briefs"), fields: BriefDraft.fields, submit: "保存",
        next: "保存后：可以修改，再送代工委负责人签发。", done: "已起草。可以修改，或送签。", draft: "brief-new",
        store: { id, raw, scope, db in
            try BriefDraft.begin(id, raw, by: scope, db)
            return id
        })
}
