import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

extension BeginningPage<CommitteeMemberSubject> {
    /// A member of the standing committee.
    static let member = BeginningPage(
        title: "登记组成人员", list: Link("联系代表", "/representatives/links"), below: "/representatives/members",
        fields: AddMember.fields, submit: "保存", next: "保存后：打开这位组成人员的页面，增加联系的代表。", done: "已登记。下一步：增加联系的代表。",
        store: { _, raw, scope, db in try AddMember.add(raw, by: scope, db) })
}
