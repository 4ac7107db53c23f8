import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// 公开审核: what waits for the decision, those without anything to look at ticked and published together.
struct PublicationListPage {
    static let path = "/suggestions/publication"
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func publish() async throws -> WebResponse {
        let ids: [SuggestionID] = try visit.form.ids("suggestions", "建议")
        let scope = visit.scope
        return try await app.save(or: page) { db in
            try PublishBatch.publish(ids, by: scope, db)
        } then: { count in
            .redirect(to: Self.path, done: "已公开 \(count) 件，任何人都能在公开目录里看到。")
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let list = visit.list(sorts: ["closed"], filters: ["state"])
        let scope = visit.scope
        let state = list.filter("state").flatMap(PublicationState.init(rawValue:)) ?? .toReview
        let listing = PublicationListing(state)
        let (found, total) = try await app.database.read { db in
            (
                try listing.page(limit: list.limit, offset: list.offset, for: scope, db),
                try listing.count(for: scope, db)
            )
        }
        let address = "/public/\(scope.office)/suggestions"
        return .page("建议公开", status: failure?.kind.httpStatus ?? 200, wide: true) {
            PageHeader(
                "建议公开", lead: "建议办复以后，由代工委审核能不能公开、公开到什么程度。", crumbs: [Link("代表建议", "/suggestions")]
            ) {
                Link("看公开目录", address)
                Link("打印\(visit.today.year)年的公开目录", "/letters/papers/suggestions.catalogue/\(visit.today.year)")
            }
            FilterBar(
                list,
                fields: [
                    .select(
                        "state", "状态（不选是待公开审核）",
                        PublicationState.allCases.map { Option($0.rawValue, $0.title) })
                ])
            if state == .toReview, found.contains(where: \.isPlain) {
                FormView(
                    action: Self.path, of: visit, submit: "把勾选的全文公开",
                    next: "之后：列入公开目录，领衔代表收到消息。没有勾选框的要逐件审核。",
                    fields: [.block(table(found, state, ticking: true))], failure: failure)
            } else {
                if let failure { Callout(.late, failure.message) }
                table(found, state, ticking: false)
            }
            Pager(list, total: total)
        }
    }

    /// Nothing is ticked at first: each is published on purpose.
    private func table(_ rows: [PublicationFacts], _ state: PublicationState, ticking: Bool) -> HTML {
        let ticked = Set(visit.form.all("suggestions"))
        let box = Column<PublicationFacts>.html("勾选") { row in
            guard row.isPlain else { return .empty }
            let id = row.id.description
            return input(
                .type("checkbox"), .name("suggestions"), .value(id), .checked(ticked.contains(id)),
                .aria(label: "勾选\(row.name)"))
        }
        var columns: [Column<PublicationFacts>] = ticking ? [box] : []
        columns += [
            .link("建议", { $0.name }, href: { "/suggestions/\($0.id)/publication" }),
            .text("代表意见") { $0.consent?.title ?? "没有登记" }, .text("单位意见") { Self.opinions($0) },
            .text("提示") { Self.hint($0) }, .day("办复日期") { $0.closedOn }, .day("公开日期") { $0.publishedOn },
            .text("依据") { $0.ground?.title },
        ]
        return DataTable(rows, caption: state.title, empty: "没有\(state.title)的建议。", columns: columns).html
    }

    private static func opinions(_ row: PublicationFacts) -> String {
        row.replies.compactMap(\.opinion).map { Publication.ofUnit($0) }.joined(separator: "、")
    }

    private static func hint(_ row: PublicationFacts) -> String {
        let findings = row.findings
        let parts = PublicationPart.allCases.filter { findings[$0] != nil }.map(\.title)
        return parts.isEmpty ? "没有发现" : "\(parts.joined(separator: "、"))里有号码或地址"
    }
}
