import Kernel
import Platform
import Representatives
import Storage
import Web

/// One circular: a draft with the figures of today, or what was issued with the figures of its day.
struct CircularPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func act() async throws -> WebResponse {
        let id: ID<Circular> = try visit.id("id")
        return try await acts(id).take(on: id.asID()) { try await page(failure: $0) }
    }

    /// As it is printed: nothing but the circular.
    func printed() async throws -> WebResponse {
        let (circular, lines, _, congress, _) = try await read()
        return .page(circular.title) {
            PageHeader(
                circular.title, lead: "履职情况通报　\(circular.number)　\(circular.issuedOn.chinese)",
                crumbs: [Link("返回", "/representatives/circulars/\(circular.id)")])
            if circular.state != .published { Callout(.late, "\(circular.state.title)，不是印发稿。") }
            Self.content(circular, lines)
            p(congress.officeName)
            p(circular.issuedOn.chinese)
        }
    }

    private func acts(_ id: ID<Circular>) -> CaseActs<CircularCase> {
        CaseActs(.circulars, app, visit, page: "/representatives/circulars/\(id)")
    }

    private func read() async throws -> (
        Circular, [CircularLine], [Step], SittingCongress, [RollDuty.Unsettled]
    ) {
        let id: ID<Circular> = try visit.id("id")
        let office = visit.scope.office
        return try await app.database.read { db in
            let circular = try Circular.find(id, in: office, db)
            let congress = try SittingCongress.of(office, db)
            return (
                circular,
                circular.state == .draft
                    ? try CircularLine.figures(upTo: circular.issuedOn, in: office, db)
                    : try CircularLine.frozen(of: id, in: office, db),
                try Step.all(of: [Reference(CircularCase.kind, id)], in: office, db),
                congress,
                circular.state == .draft
                    ? try RollDuty.unsettled(upTo: circular.issuedOn, congress.level, in: office, db) : []
            )
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let (circular, lines, steps, _, unsettled) = try await read()
        let acts = acts(circular.id)
        let forms = acts.forms(
            circular, version: circular.version,
            values: [
                "number": circular.number, "issued_on": circular.issuedOn.description, "title": circular.title,
                "preface": circular.preface ?? "",
            ])
        return .page(circular.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                circular.title, lead: "\(circular.number)，\(circular.issuedOn.chinese)",
                crumbs: [Link("履职通报", "/representatives/circulars")]
            ) {
                Link("打印稿", "/representatives/circulars/\(circular.id)/print")
            }
            FactList([
                Fact("状态") { circular.state.status },
                Fact("数字", circular.state == .draft ? "现在的数字，印发时固定" : "印发时固定的数字"),
            ])
            Self.warning(unsettled)
            acts.panel(forms, failure)
            Self.content(circular, lines)
            CaseHistory(steps)
        }
    }

    /// Before the figures are frozen: whose coming nobody has written down yet.
    @HTMLBuilder private static func warning(_ unsettled: [RollDuty.Unsettled]) -> HTML {
        if !unsettled.isEmpty {
            let total = unsettled.reduce(0) { $0 + $1.deputies }
            Callout(.waiting, "还有 \(unsettled.count) 项活动的 \(total) 人次没有登记到会，计入应到、不计实到。可以先登记，也可以照现在的数字印发。") {
                ul {
                    unsettled.prefix(10).map { activity in
                        li {
                            Link(activity.name, "/representatives/activities/\(activity.activity)/participants")
                            "　\(activity.deputies) 人"
                        }
                    }
                }
            }
        }
    }

    private static func content(_ circular: Circular, _ lines: [CircularLine]) -> HTML {
        guard circular.preface != nil || !lines.isEmpty else {
            return p(
                circular.state == .draft ? "这一年还没有出席和履职记录的数字。" : "这一期由台账登记，系统里没有正文和数字。", .class("empty"))
        }
        let parts = CircularLine.Part.allCases.map { part in (part, lines.filter { $0.part == part }) }
        return .list(
            [appraisalPassage("情况", circular.preface)]
                + parts.filter { !$0.1.isEmpty }.map { part, lines in
                    Panel(part.title) { DataTable(lines, caption: part.title, columns: columns(part)) }.html
                })
    }

    private static func columns(_ part: CircularLine.Part) -> [Column<CircularLine>] {
        switch part {
        case .attendance:
            [
                .text("代表团") { $0.name }, .number("应到（人次）") { $0.base }, .number("实到（人次）") { $0.amount },
                .text("出席率") { line in line.rate.map { "\($0) %" } },
            ]
        case .entries, .kinds:
            [
                .text(part == .entries ? "代表团" : "类别") { $0.name }, .number("履职记录（条）") { $0.amount },
                .number("有记录的代表（名）") { $0.base },
            ]
        }
    }
}
