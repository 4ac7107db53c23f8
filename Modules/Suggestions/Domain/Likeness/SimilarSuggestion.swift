import Kernel
import Platform
import Storage
import SuggestionsContract

/// A suggestion that is about the same as another, with the words that say so.
///
/// Deputies, delegations' heads and the motions group are shown number, title, year, main unit and result of every
/// submitted suggestion of the office that is not confidential, was not withdrawn and not refused; its text only when
/// they may see it anyhow (`mayOpen`). Papers of a congress are before all its deputies; drafts, replies and grades are not
/// (domain 5.1). Units, and the office, find among what they may see.
public struct SimilarSuggestion: Sendable {
    public let id: SuggestionID
    public let number: String?
    public let title: String
    public let state: SuggestionState
    public let proposedOn: Day
    /// Of 分办 the first with 等.
    public let mainUnitName: String?
    public let resultClass: ResultClass?
    public let mayOpen: Bool
    /// From 0 to 1.
    public internal(set) var likeness = 0.0
    /// What both speak of, heaviest first.
    public internal(set) var words: [String] = []
    let vector: LikenessVector

    /// How alike, in a word; the bounds are those of the manual.
    public var degree: String { likeness >= 0.45 ? "很相似" : likeness >= 0.25 ? "相近" : "有关" }

    /// What is not listed, in words.
    public static var unlisted: String {
        let percent = { (share: Double) in "\(Int((share * 100).rounded()))%" }
        return "相似程度不满 \(percent(LikenessQuestion.told)) 的不列，"
            + "不满 \(percent(LikenessQuestion.oneWord)) 又只有一个词相同的也不列。"
    }
}

extension SimilarSuggestion: Record {
    public static var columns: SQL { "" }

    /// Of suggestions_suggestion without an alias, and its words in the index `near`.
    static func columns(for scope: Scope) -> SQL {
        """
        id, number, title, state, proposed_on,
        \(AssignmentRole.replyingUnit(of: "suggestions_suggestion.id")),
        result_class, COALESCE((\(Visibility.condition(for: scope))), FALSE), near.words
        """
    }

    public init(_ row: inout Row) throws {
        id = try row.next()
        number = try row.next()
        title = try row.next()
        state = try row.next()
        proposedOn = try row.next()
        mainUnitName = try row.next()
        resultClass = try row.next()
        mayOpen = try row.next()
        vector = LikenessVector(bytes: try row.next(Bytes.self).array)
    }
}

extension SuggestionDetail.Core {
    public var likenessText: LikenessText {
        LikenessText(title: title, situation: situation, analysis: analysis, proposal: proposal)
    }
}
