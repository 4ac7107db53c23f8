import Kernel
import Platform
import Representatives
import Storage
import Web

/// What the list of awards shows.
struct AwardListView: Sendable {
    let awards: [Award]
    let total: Int
    let quotas: [AwardQuota]
    /// Of the year, for the forms that take many at once.
    let nominated: [Award]
    let decided: [Award]
    let meetings: [Meeting]

    init(
        _ query: ListQuery, _ listing: AwardListing, year: Int, statistics: [Statistic], in office: OfficeID,
        _ db: any Connection
    ) throws {
        awards = try listing.page(limit: query.limit, offset: query.offset, in: office, db)
        total = try listing.count(in: office, db)
        quotas = try AwardQuota.all(year: year, statistics: statistics, in: office, db)
        var open = AwardListing()
        open.year = year
        open.states = [.nominated, .decided]
        let all = try open.page(limit: 500, offset: 0, in: office, db)
        nominated = all.filter { $0.state == .nominated }
        decided = all.filter { $0.state == .decided }
        meetings = try Meeting.all(in: office, db)
    }
}

/// The parts of the pages of awards.
enum AwardViews {
    /// A form to decide on many, and one to publish many.
    static func batches(_ view: AwardListView) -> [ActionForm] {
        let fields = CaseForms(options: [.meetings: view.meetings.map(\.option)])
        return [(AwardEvent.decide, view.nominated), (.publish, view.decided)].compactMap { event, awards in
            guard !awards.isEmpty else { return nil }
            let asked = CaseEngine.awards([]).verbs.first { $0.event == event }?.fields ?? []
            let options = awards.map { Option($0.id.description, "\($0.categoryName)：\($0.target)") }
            return ActionForm(
                "\(event.title)（可选 \(awards.count) 项）", action: "/representatives/awards/acts/\(event.rawValue)",
                submit: event.title, next: "之后：所选的各项一起改变状态，各自留痕。",
                fields: [.choices("awards", "对象", options, required: true)] + fields.fields(asked))
        }
    }

    static func quotas(_ quotas: [AwardQuota], year: Int) -> HTML {
        Panel("\(year)年度名额") {
            DataTable(
                quotas, caption: "名额",
                columns: [
                    .text("类别") { $0.category.title }, .text("基数") { "\($0.baseTitle) \($0.base)" },
                    .text("比例") { "\($0.percent) %" }, .number("名额") { $0.places }, .number("已用") { $0.used },
                    .html("剩余") { $0.left < 0 ? Status("超出 \(-$0.left)", .late).html : .text(String($0.left)) },
                ])
        }.html
    }

    static var table: [Column<Award>] {
        [
            .text("年度", sort: "year") { String($0.year) }, .text("类别") { $0.categoryName },
            .link("对象", { $0.target }, href: { "/representatives/awards/\($0.id)" }),
            .text("决定会议") { $0.meeting }, .day("决定日期") { $0.decidedOn }, .day("公布日期") { $0.publishedOn },
            .html("状态") { $0.state.status.html },
        ]
    }
}
