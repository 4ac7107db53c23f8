import Kernel
import Platform
import Storage
import SuggestionsContract

/// Why somebody who once had to do with a suggestion may not see it any more: an old message still leads to it.
public enum EndedPart: Sendable {
    /// Was asked to sign, and said no; or was not waited for, or had left office when it was submitted.
    case declined, dropped
    /// Had to do with it in another way: was told of it, and it is others' now.
    case over

    /// What the page says of it.
    public var words: String {
        switch self {
        case .declined: "您谢绝了这件建议的联名，它现在由签名代表提出。"
        case .dropped: "这件建议没有把您列入联名，正文和办理情况您不能查看。有疑问的，请和领衔代表联系。"
        case .over: "这件建议您这一部分已经结束，现在不由您办理，正文和办理情况您不能再查看。"
        }
    }
}

extension Suggestions {
    /// Nil for whoever never was told of it: to them there is no such suggestion. Two statements at most.
    public func endedPart(of id: SuggestionID, for scope: Scope, _ db: any Connection) throws -> EndedPart? {
        let answer: SuggestionFacts.Signer.Answer? = try db.value(
            """
            SELECT answer FROM suggestions_signer
             WHERE office_id = \(scope.office) AND suggestion_id = \(id) AND person_id IN \(scope.people)
               AND answer IN ('declined', 'dropped')
            """)
        switch answer {
        case .declined: return .declined
        case .dropped: return .dropped
        default: break
        }
        let page = Reference(SuggestionReferences.suggestion, id)
        return try Notice.wasSent(about: page, to: scope, db) ? .over : nil
    }
}
