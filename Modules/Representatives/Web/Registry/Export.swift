import Documents
import Kernel
import Platform
import Representatives
import Storage
import Web

/// The list as it is filtered and sorted, as a file; telephones stay masked. Each export is in the audit trail.
struct Export {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func workbook() async throws -> WebResponse { try await sheet("xlsx").workbook(visit) }
    func csv() async throws -> WebResponse { try await sheet("csv").csv(visit) }

    private func sheet(_ format: String) async throws -> RegisterSheet {
        let (listing, scope) = (ListRequest(visit).listing, visit.scope)
        let tenures = try await app.database.read { db in try listing.all(for: scope, db) }
        let details = ["format": format, "rows": String(tenures.count)]
        try await app.database.write { db in
            try Audit.append(
                "representatives.exported", on: Reference("platform.office", scope.office), details, by: scope, db)
        }
        return RegisterSheet(name: "代表名册", columns: Self.columns, rows: tenures.map(Self.cells))
    }

    private static let columns = [
        SheetColumn("代表编号"), SheetColumn("姓名", width: 12), SheetColumn("性别", width: 8), SheetColumn("层级", width: 8),
        SheetColumn("届次", .integer), SheetColumn("代表团"), SheetColumn("代表小组", width: 24),
        SheetColumn("工作单位及职务", width: 32), SheetColumn("手机号码"), SheetColumn("状态"),
    ]

    private static func cells(of tenure: ListedTenure) -> [SheetCell] {
        [
            .text(tenure.code), .text(tenure.name), .text(tenure.sex.title), .text(tenure.level.title),
            .integer(Int64(tenure.term)), .text(optional: tenure.delegation), .text(optional: tenure.group),
            .text(optional: tenure.post), .text(optional: tenure.phone), .text(tenure.state.title),
        ]
    }
}
