import Kernel
import Platform
import Representatives
import Storage
import Web

/// 谁还没有达到: the groups that have met too rarely in a year or a quarter.
struct GroupFrequencyPage {
    let app: Application
    let visit: Visit
    let query: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["name"], filters: ["year", "quarter", "kind"])
    }

    /// Nil: the whole year.
    private var quarter: Int? {
        query.filter("quarter").flatMap { Int($0) }.flatMap { (1...4).contains($0) ? $0 : nil }
    }

    func response() async throws -> WebResponse {
        let year = try year()
        let all = try await app.database.read { db in try frequencies(year, db) }
        let lacking = all.filter { $0.missing(in: quarter) > 0 }
        let part = Array(lacking.dropFirst(query.offset).prefix(query.limit))
        let quarters = (1...4).map { Option(String($0), GroupYear.quarterTitles[$0 - 1]) }
        let span = "\(year.number) 年" + (quarter.map { GroupYear.quarterTitles[$0 - 1] } ?? "")
        return .page("谁还没有达到", wide: true) {
            PageHeader(
                "谁还没有达到", lead: "\(span)：\(all.count) 个小组，已达到 \(all.count - lacking.count) 个，还没有达到 \(lacking.count) 个。",
                crumbs: [Link("代表小组", "/representatives/groups")]
            ) { Link("活动次数规定", "/representatives/groups/rules") }
            FilterBar(
                query,
                fields: [
                    YearChoice(visit).field, .select("quarter", "季度", quarters),
                    .select("kind", "类型", GroupKind.allCases.map { Option($0.rawValue, $0.title) }),
                ])
            p(
                "活动按“代表小组活动”计，集中学习按选了代表小组的“专题培训”计，都要已经举行。规定了在季度的哪个月的，"
                    + "别的月份的活动只计入全年。" + (quarter == nil ? "" : "规定没有按季度要求的，列出这个季度一次也没有活动的小组。"),
                .class("hint"))
            DataTable(
                part, caption: "还没有达到的小组", empty: "都已达到规定的活动次数。",
                columns: [
                    .link("名称", { $0.name }, href: { "/representatives/groups/\($0.group)?year=\(year.number)" }),
                    .text("地区") { $0.area }, .text("类型") { $0.kind.title },
                    .number("一季度") { $0.quarters[0] }, .number("二季度") { $0.quarters[1] },
                    .number("三季度") { $0.quarters[2] }, .number("四季度") { $0.quarters[3] },
                    .number("全年") { $0.year }, .number("集中学习") { $0.studies.reduce(0, +) },
                    .text("规定") { $0.rule.words }, .number("还差") { [quarter] in $0.missing(in: quarter) },
                ])
            Pager(query, total: lacking.count)
            ExportLinks(query, path: "/representatives/groups/frequency/export")
        }
    }

    func rows(_ db: any Connection) throws -> [LackingGroup] {
        let year = try year()
        return try frequencies(year, db).compactMap { group in
            let missing = group.missing(in: quarter)
            return missing > 0 ? LackingGroup(year: year.number, frequency: group, missing: missing) : nil
        }
    }

    /// This year unless the address names another.
    private func year() throws -> GroupYear {
        return try GroupYear(YearChoice(visit).year)
    }

    private func frequencies(_ year: GroupYear, _ db: any Connection) throws -> [GroupFrequency] {
        let kind: GroupKind? = query.choice("kind")
        return try GroupFrequency.all(of: year, today: visit.today, in: visit.scope.office, db)
            .filter { kind == nil || $0.kind == kind }
    }
}
