import Kernel
import Storage
import Web

/// The running clocks of the office, due first.
struct ClockListPage {
    private let app: Application
    private let visit: Visit
    private let list: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        list = visit.list(sorts: ["due"], filters: ["state", "key", "unit"])
    }

    /// The choices of "state": overdue, or due within so many days.
    private static let states: [(option: Option, days: Int?)] = [
        (Option("overdue", "已超期"), nil), (Option("0", "今日到期"), 0), (Option("3", "3 日内到期"), 3),
        (Option("7", "7 日内到期"), 7), (Option("15", "15 日内到期"), 15), (Option("30", "30 日内到期"), 30),
    ]

    func response() async throws -> WebResponse {
        let found = try await app.database.read { [self] db in try Found(filter, list, visit, app, db) }
        return .page("到期情况", wide: true) {
            PageHeader("到期情况", lead: "正在计时的期限，先到期的在前。点“为什么是这一天”可看逐日算法。") { ClockLinks.actions }
            FilterBar(
                list,
                fields: [
                    .select("state", "到期", Self.states.map(\.option)),
                    .select("key", "期限", found.rules.map { Option($0.key, $0.title) }),
                    .select("unit", "承办单位", found.units.map { Option($0.id.description, $0.name) }),
                ])
            DataTable(found.rows, caption: "正在计时的期限", empty: "没有符合条件的期限。", list: list, columns: Self.columns)
            Pager(list, total: found.total)
        }
    }

    private var filter: ClockList.Filter {
        let state = list.filter("state")
        return ClockList.Filter(
            overdue: state == "overdue", dueWithin: Self.states.first { $0.option.value == state }?.days,
            key: list.filter("key"), unit: list.id("unit"))
    }

    private static var columns: [Column<ClockRow>] {
        [
            .html("事项") { row in row.path.map { Link(row.subject, $0).html } ?? .text(row.subject) },
            .text("期限") { $0.clock.title }, .text("由谁办理") { $0.holder },
            .day("起算") { $0.clock.startedOn }, .day("到期") { $0.clock.dueOn },
            .html("剩余") { Status($0.remaining.title, $0.tone).html },
            .html("依据") { Link("为什么是这一天", "/clocks/\($0.clock.id)").html },
        ]
    }

    /// All that the page shows, read in one go: a constant number of statements.
    private struct Found: Sendable {
        let rows: [ClockRow]
        let total: Int
        let rules: [OfficeClockRule]
        let units: [Unit]

        init(
            _ filter: ClockList.Filter, _ list: ListQuery, _ visit: Visit, _ app: Application, _ db: any Connection
        ) throws {
            let office = visit.scope.office
            let today = visit.today
            let page = try ClockList.load(
                filter, on: today, limit: list.limit, offset: list.offset, for: visit.scope, db)
            let rules = try ClockRules.load(office: office, db)
            rows = try ClockRow.rows(page.clocks, rules, on: today, in: office, app, db)
            total = page.total
            self.rules = try rules.inForce(on: today)
            units = try Unit.all(in: office, db)
        }
    }
}
