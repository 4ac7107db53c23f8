import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// Shows the telephone once, and writes who looked into the audit trail in the same transaction.
func revealTelephone(_ application: Application) -> Route {
    .post("/representatives/{id}/telephone", .holding(.revealTelephone), "显示代表的完整手机号码") { visit in
        let id: TenureID = try visit.id("id")
        let scope = visit.scope
        let view = try await application.database.write { db in
            let view = try DetailView(id, for: scope, db)
            try Audit.append(
                "representatives.tenure.reveal-telephone", on: Reference(TenureCase.kind, id), [:], by: scope, db)
            return view
        }
        return detail(view, visit, phone: view.tenure.phone)
    }
}
