import Kernel
import Platform
import Representatives
import Storage
import Web

/// Talks with deputies whose points are low, as they were put on record.
struct PointsTalksPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let choice = YearChoice(visit)
        let (scope, year) = (visit.scope, choice.year)
        let talks = try await app.database.read { db in try PointsTalk.all(in: year, office: scope.office, db) }
        return .page("约谈") {
            PageHeader(
                "约谈", lead: "在代表的积分页上登记。积分偏低的名单在“履职积分”里按档次筛选。",
                crumbs: [Link("履职积分", "/representatives/points?year=\(year)")]
            ) {
                if visit.scope.may(.readAppraisal) { Link("不再提名和辞职建议", "/representatives/advice") }
                Link("积分偏低的代表", "/representatives/points?year=\(year)&band=low")
            }
            choice.links(to: "/representatives/points/talks")
            Self.table(talks, withNames: true)
        }
    }

    static func table(_ talks: [PointsTalk], withNames: Bool) -> DataTable {
        let name: [Column<PointsTalk>] = [
            .link("姓名", { $0.name }, href: { "/representatives/\($0.tenure)/points?year=\($0.year)" })
        ]
        let columns: [Column<PointsTalk>] = [
            .day("日期") { $0.day }, .text("谈话人") { $0.heldBy },
            .text("内容") { $0.content }, .text("登记时积分") { PointsValue.text($0.points) },
        ]
        return DataTable(
            talks, caption: "约谈", empty: "没有登记。", columns: (withNames ? name : []) + columns)
    }
}
