import Kernel
import Platform
import RepresentativesContract
import Storage
import Suggestions
import SuggestionsContract
import Web

/// What can be chosen in the forms of a suggestion's page, read only when a form asks for it.
struct DetailSources: Sendable {
    let options: [InputField.Source: [Option]]
    /// The unit that an objection to 预交办 named, where another proposal is made.
    let proposedUnit: UnitID?
    /// In whose words the checklist of submission and of review is asked.
    let standards: ReviewStandards
    /// What units answered on the spot, the last one of each, where a first reply may be drafted.
    let onSite: [UnitID: OnSiteReply]
    /// The replies to the suggestion that this one was merged into, where they are rated.
    let commonReplies: [SuggestionDetail.Reply]
    /// Whom the last 交办通知书 named, where one may be written.
    let contact: [String: String]

    init(for detail: SuggestionDetail, _ verbs: Suggestions, _ scope: Scope, _ db: any Connection) throws {
        let events = Set(detail.moves.map(\.transition.event))
        var options: [InputField.Source: [Option]] = [:]
        let partEvents = Set(detail.partMoves.values.flatMap { $0 }.map(\.transition.event))
        let asked =
            verbs.suggestionVerbs.filter { events.contains($0.event) }.flatMap(\.fields)
            + verbs.assignmentVerbs.filter { partEvents.contains($0.event) }.flatMap(\.fields)
        if asked.contains(where: \.choosesUnits) {
            options[.units] = try Unit.all(in: scope.office, db).map { Option($0.id.description, $0.name) }
        }
        if events.contains(.invite) {
            let asked: [SuggestionFacts.Signer.Answer] = [.lead, .invited, .confirmed]
            let known = Set(detail.signers.filter { asked.contains($0.answer) }.map(\.deputy.person))
            options[.deputies] = try verbs.invitable(at: detail.core.level, in: scope.office, db)
                .filter { !known.contains($0.person) }
                .map { Option($0.tenure.description, "\($0.name)（\($0.delegationName ?? "未编团")）") }
        }
        if events.contains(.rateFor) {
            let rated = Set(
                detail.ratings.filter { $0.round == detail.core.round && $0.ratedAt != nil }.map(\.person))
            options[.unratedSigners] = detail.signers
                .filter { [.lead, .confirmed].contains($0.answer) && !rated.contains($0.deputy.person) }
                .map { Option($0.deputy.tenure.description, $0.deputy.name) }
        }
        if events.contains(.merge) {
            options[.joint] = try JointSuggestion.targets(for: detail.core, for: scope, db).map {
                Option($0.id.description, $0.isSimilar ? "相似：\($0.name)" : $0.name)
            }
        }
        if !partEvents.isDisjoint(with: [.logTalk, .logFollowUp, .recordFaceReply]) {
            let joint = try JointSigners.deputies(besides: detail, verbs, in: scope.office, db)
            options[.signers] =
                detail.signers.filter { [.lead, .confirmed].contains($0.answer) }
                .map { Option($0.deputy.person.description, $0.deputy.name) }
                + joint.map { Option($0.person.description, "\($0.name)（并案）") }
        }
        self.options = options
        proposedUnit =
            events.isDisjoint(with: [.proposeAgain, .coordinate])
            ? nil : try TrialLine.proposedUnit(for: detail.core.id, in: scope.office, db)
        let asksStandards = !events.isDisjoint(
            with: [.submit, .enterPaper, .refuse, .passDelegation, .passMotions, .accept])
        standards = asksStandards ? try ReviewStandards.load(of: scope.office, db) : .usual
        contact =
            events.isDisjoint(with: [.assign, .assignSeparately])
            ? [:] : try AssignmentBatch.lastContact(in: scope.office, db)
        commonReplies = events.contains(.rate) ? try JointSuggestion.replies(to: detail.core, db) : []
        onSite =
            partEvents.contains(.draftReply) && detail.core.round == 1
            ? try OnSiteReply.last(of: detail.core.id, in: scope.office, db) : [:]
    }
}

extension InputField {
    fileprivate var choosesUnits: Bool {
        switch kind {
        case .one(.units), .many(.units): true
        default: false
        }
    }
}
