import Documents
import Kernel
import Platform
import Storage
import SuggestionsContract

/// 答复函 and 征询意见表 of a suggestion that was handled together with another (并案, 分别答复): its own number, title and
/// deputies, and what was replied to the other. They are addressed by the suggestion, which has no unit's part of its own.
enum JointValues {
    /// Those there are once the common reply has been delivered; handled alone later, it has letters of its own.
    static func letters(of core: SuggestionDetail.Core) -> [SuggestionLetter] {
        core.mergedInto != nil && core.repliedOn != nil && core.round == 1 ? [.reply, .feedback] : []
    }

    /// Throws `notFound` for one that this person may not see, and for what is no merged suggestion.
    static func read(
        _ letter: SuggestionLetter, _ id: SuggestionID, _ verbs: Suggestions, for scope: Scope, _ db: any Connection
    ) throws -> FieldValues {
        let detail = try verbs.detail(id, for: scope, db)
        let replies = try JointSuggestion.replies(to: detail.core, db)
        guard letters(of: detail.core).contains(letter), let main = detail.core.mergedInto, let first = replies.first
        else { throw Failure.notFound("没有这件文书，或者您不能查看它。") }
        let held = try LetterMatter.load([main], verbs.directory, in: scope.office, db)[main]?.assignments ?? []
        let matter = LetterMatter(
            core: detail.core, meeting: detail.meeting, signers: detail.signers, assignments: held)
        var values = SuggestionValues.common(matter, try Office.named(scope.office, db), on: db.now.day)
        // A talk about the main one stands in its own record.
        values.texts.merge(PartValues.texts(first, to: matter, talks: 0)) { $1 }
        values.texts.merge(together(replies, held)) { $1 }
        return values
    }

    /// Where several units replied, each to its part (分办), the letter holds what all of them replied.
    private static func together(
        _ replies: [SuggestionDetail.Reply], _ held: [SuggestionDetail.Assignment]
    ) -> [String: String] {
        let names = replies.map { reply in held.first { $0.id == reply.assignment }?.unitName ?? "" }
        var texts = ["承办单位": names.joined(separator: "、")]
        guard replies.count > 1 else { return texts }
        texts["答复正文"] = zip(names, replies).map { "\($0)：\n\($1.body)" }.joined(separator: "\n")
        texts["发文字号"] = replies.compactMap(\.number).joined(separator: "、")
        texts["承诺事项"] = replies.compactMap(\.promise).joined(separator: "\n")
        texts["联系人"] = replies.compactMap(\.contact).joined(separator: "、")
        texts["电话"] = replies.compactMap(\.telephone).joined(separator: "、")
        return texts
    }
}
