import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

extension BeginningPage<DeputyGroupSubject> {
    /// A new 代表小组; its name is taken once, so a form sent twice is refused by it.
    static let group = BeginningPage(
        title: "成立代表小组", lead: "便于组织、就近就地；五级代表可以混编。", list: Link("代表小组", "/representatives/groups"),
        fields: FoundGroup.fields, submit: "成立小组", next: "保存后：打开小组页面，编入代表。",
        done: "小组已成立。下一步：编入代表，再确定组长和联络员。",
        store: { _, raw, scope, db in try FoundGroup.found(raw, by: scope, db) })
}
