import Kernel
import Platform
import Suggestions
import SuggestionsContract
import Web

extension NoteWords<MeasuredOutcome> {
    static let outcomes = NoteWords(
        title: "具体落实成效", lead: "落实这件建议办成了什么，写数量和单位。全年各指标的合计在“落实成效”。", segment: "outcomes",
        parameter: "outcome", next: "之后：计入全年的合计。",
        name: { "\($0.name) \($0.amount.text)\($0.unit)" },
        columns: {
            [
                .text("指标") { $0.name }, .text("数量") { $0.amount.text }, .text("单位") { $0.unit },
                .day("截至日期") { $0.reachedOn }, .text("说明") { $0.note },
            ]
        })
}

extension NoteWords<JointReview> {
    static let jointReviews = NoteWords(
        title: "联合审核意见", lead: "抽调的一府两院人员对这件建议的意见，供审核时参考，由审核人决定。代表和承办单位看不到。",
        segment: "joint-reviews", parameter: "review", next: "之后：审核人在这件建议的页面上看到。",
        name: { "\($0.organ) \($0.reviewer)" },
        columns: {
            [
                .day("日期") { $0.givenOn }, .text("参审人") { $0.reviewer }, .text("所在单位") { $0.organ },
                .text("意见") { $0.view.title }, .text("理由") { $0.words },
            ]
        })
}

extension NoteWords<OnSiteReply> {
    static let onSiteReplies = NoteWords(
        title: "现场答复", lead: "大会期间驻会单位当场作的初步答复和代表的意见。正式答复仍按期限书面作出。", segment: "on-site-replies",
        parameter: "answer", next: "之后：领衔代表收到消息，签名代表和承办单位都能看到。", name: { "\($0.unitName) \($0.heldOn)" },
        columns: {
            [
                .day("日期") { $0.heldOn }, .text("单位") { $0.unitName }, .text("答复人") { $0.repliedBy },
                .text("初步答复") { $0.content }, .text("代表意见") { $0.view.title }, .text("代表的话") { $0.words },
            ]
        })
}

extension DetailSection {
    /// 联合审核意见, 现场答复 and 具体落实成效 of the suggestion, with the ways to note them.
    static let notes = DetailSection { detail, reader, db in
        let id = detail.core.id
        let standing = try NoteStanding.read(id, for: reader.scope, db)
        let office = reader.scope.office
        let reviews = JointReview.mayRead(reader.scope) ? try JointReview.all(of: id, in: office, db) : []
        return .list([
            panel(.jointReviews, reviews, id, standing, reader),
            panel(.onSiteReplies, try OnSiteReply.all(of: id, in: office, db), id, standing, reader),
            panel(.outcomes, try MeasuredOutcome.all(of: id, in: office, db), id, standing, reader),
        ])
    }

    private static func panel<Note: SuggestionNote>(
        _ words: NoteWords<Note>, _ notes: [Note], _ id: SuggestionID, _ standing: NoteStanding, _ reader: Reader
    ) -> HTML {
        let mayWrite = Note.mayWrite(standing, reader.scope)
        guard mayWrite || !notes.isEmpty else { return .empty }
        return Panel(words.title) {
            if !notes.isEmpty { words.table(notes) }
            if mayWrite { p { a("登记\(words.title)", .href(words.path(id))) } }
        }.html
    }
}
