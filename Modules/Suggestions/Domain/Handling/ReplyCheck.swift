import Kernel
import Platform
import Storage

/// What the unit's reviewer looked at before the reply went to its head. That the deputy was contacted is a guard of
/// the table, so it is not asked here.
public struct ReplyCheck: Sendable {
    /// Every point of the suggestion is answered.
    public let answersEach: Bool
    /// The class fits the text, with a promise where there must be one.
    public let classFits: Bool
    /// The co-units' opinions are used, or it is said why not.
    public let usesOpinions: Bool
    /// It was discussed by the unit's leaders together; nil where the office's rule does not ask for it.
    public let wasDiscussed: Bool?
    /// What is lacking, and why it goes on all the same.
    public let note: String?

    static let fields: [InputField] = [
        InputField("answers_each", "逐条答复了建议提出的问题", .yesNo, required: true),
        InputField("class_fits", "类别与正文相符，B、C 类写明了承诺事项和时限", .yesNo, required: true),
        InputField("uses_opinions", "采用了会办意见，或者说明了为什么不采用", .yesNo, required: true, hint: "没有会办单位的选“是”"),
        InputField("was_discussed", "已经集体研究", .yesNo, hint: "本机关规定须集体研究的才填"),
        InputField("check_note", "说明", .text(maxLength: 1000), hint: "上面有选“否”的，请说明；需要改的请退回经办人"),
    ]

    /// Reads five columns; nil while nobody has checked.
    static func next(_ row: inout Row) throws -> ReplyCheck? {
        let (each, fits): (Bool?, Bool?) = (try row.next(), try row.next())
        let (uses, discussed): (Bool?, Bool?) = (try row.next(), try row.next())
        let note: String? = try row.next()
        guard let each, let fits, let uses else { return nil }
        return ReplyCheck(
            answersEach: each, classFits: fits, usesOpinions: uses, wasDiscussed: discussed, note: note)
    }

    /// Throws `invalid` when something is lacking and not explained, or when the office's rule wants a discussion.
    init(_ input: Input, _ rules: SuggestionRules) throws {
        answersEach = input.isYes("answers_each")
        classFits = input.isYes("class_fits")
        usesOpinions = input.isYes("uses_opinions")
        wasDiscussed = input.text("was_discussed").map { $0 == "yes" }
        note = input.text("check_note")
        guard answersEach && classFits && usesOpinions || note != nil else {
            throw Failure.invalid(field: "check_note", "有选“否”的，请说明，或者退回经办人修改。")
        }
        guard rules.signer != .collective || wasDiscussed == true else {
            throw Failure.invalid(field: "was_discussed", "本机关规定答复须经集体研究，请研究后再审核同意。")
        }
    }

    private init(answersEach: Bool, classFits: Bool, usesOpinions: Bool, wasDiscussed: Bool?, note: String?) {
        self.answersEach = answersEach
        self.classFits = classFits
        self.usesOpinions = usesOpinions
        self.wasDiscussed = wasDiscussed
        self.note = note
    }
}
