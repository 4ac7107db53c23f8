import Documents
import Kernel
import Platform
import Representatives
import Storage
import Web

/// The list of opinions as a file, as it is filtered. Each export is in the audit trail.
struct OpinionExport {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func workbook() async throws -> WebResponse { try await sheet("xlsx").workbook(on: visit.today) }
    func csv() async throws -> WebResponse { try await sheet("csv").csv(on: visit.today) }

    private func sheet(_ format: String) async throws -> ParticipationSheet {
        let listing = OpinionRequest(visit).listing
        let scope = visit.scope
        let opinions = try await app.database.write { db in
            let (opinions, total) = try listing.page(limit: OpinionListing.limit, offset: 0, for: scope, db)
            guard total <= OpinionListing.limit else { throw Failure.invalid("一次最多导出 \(OpinionListing.limit) 条，请先筛选。") }
            try Audit.append(
                "representatives.opinion.exported", on: Reference("platform.office", scope.office),
                ["format": format, "rows": String(opinions.count)], by: scope, db)
            return opinions
        }
        return ParticipationSheet(name: "代表活动意见", columns: Self.columns, rows: opinions.map(Self.cells))
    }

    private static let columns = [
        SheetColumn("标题", width: 40), SheetColumn("活动", width: 32), SheetColumn("提出代表", width: 24),
        SheetColumn("提出日期", .day), SheetColumn("承办单位", width: 24), SheetColumn("交办日期", .day), SheetColumn("答复日期", .day),
        SheetColumn("答复期限", .day), SheetColumn("状态"),
    ]

    private static func cells(_ opinion: ListedOpinion) -> [SheetCell] {
        [
            .text(opinion.title), .text(opinion.activity), .text(opinion.deputies.joined(separator: "、")),
            .day(opinion.raisedOn), .text(optional: opinion.unit), .day(optional: opinion.assignedOn),
            .day(optional: opinion.repliedOn), .day(optional: opinion.dueOn), .text(opinion.state.title),
        ]
    }
}
