import Kernel
import Platform
import Representatives
import Storage
import Web

/// The year's decision on awards (表彰决定) as it is printed: what a meeting has decided, by category.
struct AwardDecisionPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let year = YearChoice(visit).year
        let office = visit.scope.office
        var listing = AwardListing()
        listing.year = year
        listing.states = [.decided, .published]
        let decided = listing
        let (awards, congress) = try await app.database.read { db in
            (
                try decided.page(limit: sheetExportLimit, offset: 0, in: office, db),
                try SittingCongress.of(office, db)
            )
        }
        let names = AwardCategory.allCases.flatMap { category in
            awards.filter { $0.category == category }.map(\.categoryName).reduce(into: [String]()) { names, name in
                if !names.contains(name) { names.append(name) }
            }
        }
        return .page("\(year)年度表彰决定") {
            PageHeader(
                "关于表彰\(year)年度\(names.joined(separator: "、"))的决定",
                lead: "用浏览器的“打印”印出；只列会议已决定的对象。", crumbs: [Link("表彰", "/representatives/awards?year=\(year)")])
            if names.isEmpty {
                p("这一年还没有会议决定的表彰。", .class("empty"))
            } else {
                p("经研究，决定对下列\(year)年度\(names.joined(separator: "、"))予以表彰：")
                for name in names {
                    let targets = awards.filter { $0.categoryName == name }
                    section(.class("passage")) {
                        h3("\(name)（\(targets.count)）")
                        p(targets.map(\.target).joined(separator: "　"))
                    }
                }
                p(congress.officeName)
                p(visit.today.chinese)
            }
        }
    }
}
