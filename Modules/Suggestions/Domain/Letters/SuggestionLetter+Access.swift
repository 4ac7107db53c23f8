import Kernel
import Platform
import SuggestionsContract

extension SuggestionLetter {
    /// A letter this person may print now, and the thing it is about.
    public struct Printable: Sendable {
        public let letter: SuggestionLetter
        /// "交办通知书（市交通运输局）"
        public let title: String
        public let path: String

        init(_ letter: SuggestionLetter, _ id: ID<Never>, unit: String? = nil) {
            self.letter = letter
            title = unit.map { "\(letter.title)（\($0)）" } ?? letter.title
            path = "/letters/papers/\(letter.key)/\(id)"
        }
    }

    /// Those about a suggestion that is shown to this person.
    public static func printable(
        of detail: SuggestionDetail, _ applied: Applications, by scope: Scope
    ) -> [Printable] {
        let whole = allCases.filter { !$0.isOfPart && $0 != .urging && $0.mayBePrinted(of: detail, by: scope) }
            .map { Printable($0, detail.core.id.asID()) }
        let joint = JointValues.letters(of: detail.core).map { Printable($0, detail.core.id.asID(), unit: "并案答复") }
        let parts = detail.assignments.flatMap { part in
            allCases.filter { $0.isOfPart && $0.mayBePrinted(of: part, in: detail, applied, by: scope) }
                .map { Printable($0, part.id.asID(), unit: part.unitName) }
        }
        return whole + joint + parts
    }

    func mayBePrinted(of detail: SuggestionDetail, by scope: Scope) -> Bool {
        let isOffice = scope.may(.assignSuggestions)
        switch self {
        case .paper: return true
        case .review: return isOffice || scope.may(.reviewForDelegation) || scope.may(.reviewForMotions)
        case .evaluation, .timetable: return isOffice && detail.core.assignedOn != nil
        default: return false
        }
    }

    /// The office prints all of a part; a unit what is its own, the signed reply also who may read the suggestion.
    func mayBePrinted(
        of part: SuggestionDetail.Assignment, in detail: SuggestionDetail, _ applied: Applications, by scope: Scope
    ) -> Bool {
        let isConcerned = scope.units.contains(part.unit) || scope.may(.assignSuggestions)
        // An unsigned reply is in the detail only for its own unit.
        let reply = detail.replies.last { $0.assignment == part.id }
        switch self {
        case .notice: return isConcerned && part.role != .former
        case .adjustment: return isConcerned && applied.adjustments[part.id] != nil
        case .extensionForm: return isConcerned && applied.extensions[part.id] != nil
        case .talks: return isConcerned && detail.talks.contains { $0.assignment == part.id }
        case .opinion: return part.opinion != nil
        case .reply: return reply != nil
        case .feedback:
            return reply != nil || AssignmentRole.replying.contains(part.role) && detail.core.repliedOn != nil
        case .receipt: return reply?.promise != nil
        case .faceReply: return isConcerned && reply != nil
        default: return false
        }
    }
}
