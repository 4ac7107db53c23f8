import Kernel
import Platform
import SuggestionsContract

/// What of a suggestion's handling this person reads (domain 5.1).
///
/// Deputies do not read the reviewers' notes; a co-unit reads its own opinion and the main unit's signed reply, not its
/// drafts nor its talks; drafts are read by their own unit alone. The office reads all that has been signed. How it
/// weighs a suggestion (分级) is its own: reviewers are deputies too.
struct SuggestionReader {
    private let isOffice: Bool
    private let reviews: Bool
    private let isDeputy: Bool
    private let own: Set<AssignmentID>
    private let holdsMain: Bool

    init(_ scope: Scope, _ assignments: [SuggestionDetail.Assignment]) {
        isOffice = scope.may(.assignSuggestions)
        reviews = isOffice || scope.may(.reviewForDelegation) || scope.may(.reviewForMotions)
        isDeputy = !scope.people.isEmpty
        let mine = assignments.filter { scope.units.contains($0.unit) }
        own = Set(mine.map(\.id))
        holdsMain = mine.contains { $0.role == .main }
    }

    /// The talks and the plan of a unit's part. A unit of 分办 reads its own.
    func seesTalks(of assignment: AssignmentID) -> Bool {
        reviews || isDeputy || holdsMain || own.contains(assignment)
    }

    /// Another unit's opinion is addressed to the main unit; deputies read what the reply makes of it.
    func seesOpinion(of assignment: AssignmentID) -> Bool { reviews || holdsMain || own.contains(assignment) }

    func sees(_ reply: SuggestionDetail.Reply) -> Bool { reply.signedOn != nil || own.contains(reply.assignment) }

    /// A unit's part; another unit's opinion is addressed to the main unit, and until it is given to nobody.
    func part(_ assignment: SuggestionDetail.Assignment) -> SuggestionDetail.Assignment {
        var assignment = assignment
        if assignment.opinionOn == nil {
            assignment.opinionDraft = own.contains(assignment.id) ? assignment.opinion : nil
            assignment.opinion = nil
        } else if !seesOpinion(of: assignment.id) {
            assignment.opinion = nil
        }
        return assignment
    }

    func step(_ step: Step) -> Step {
        let isWeighing = step.event == SuggestionEvent.weigh.rawValue
        let isTheirs = (isWeighing ? isOffice : reviews) || own.contains(step.subject.asID())
        return isTheirs ? step : step.publicPart()
    }
}
