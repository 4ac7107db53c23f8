import Kernel
import Representatives
import Suggestions

@testable import Platform

/// The words of the program's closed lists, by the column that stores them.
enum ListedWords {
    static let byColumn: [String: [String]] = platform.merging(
        representatives.merging(suggestions) { first, _ in first }
    ) { first, _ in first }

    private static let platform = [
        "platform_account.state": words(Account.State.self), "platform_grant.role": words(Role.self),
        "platform_session.kind": words(Session.Kind.self), "platform_clock_rule.unit": words(ClockLength.Unit.self),
        "platform_clock_rule.ends_on_rest": words(DueDate.RestDayRule.self),
        "platform_clock.holder_kind": words(Journal.Holder.Kind.self),
        "platform_calendar_day.kind": words(WorkCalendar.SpecialDay.Mark.self),
        "platform_office.level": words(Level.self),
        "platform_unit.system": words(Unit.System.self), "platform_unit.level": words(Level.self),
        "platform_meeting.kind": words(Meeting.Kind.self), "platform_meeting.level": words(Level.self),
    ]

    private static let representatives = [
        "representatives_person.sex": words(Sex.self), "representatives_delegation.level": words(Level.self),
        "representatives_group.kind": words(GroupKind.self), "representatives_tenure.level": words(Level.self),
        "representatives_tenure.elected_by": words(ElectionKind.self),
        "representatives_tenure.state": words(TenureState.self),
        "representatives_tenure.suspension_cause": words(SuspensionCause.self),
        "representatives_tenure.end_cause": words(EndCause.self),
        "representatives_certificate_batch.level": words(Level.self),
        "representatives_allowance_rule.kind": words(AllowanceKind.self),
        "representatives_budget_entry.kind": words(AllowanceKind.self),
        "representatives_payment.kind": words(AllowanceKind.self),
        "representatives_brief.state": words(BriefState.self),
        "representatives_livelihood.state": words(ProjectState.self),
        "representatives_livelihood.rating": words(ProjectRating.self),
    ]

    private static let suggestions = [
        "suggestions_suggestion.state": words(SuggestionState.self), "suggestions_suggestion.level": words(Level.self),
        "suggestions_suggestion.origin": words(Origin.self),
        "suggestions_suggestion.publication": words(Publication.self),
        "suggestions_suggestion.result_class": words(ResultClass.self),
        "suggestions_suggestion.satisfaction": words(Grade.self),
        "suggestions_signer.answer": words(SuggestionFacts.Signer.Answer.self),
        "suggestions_assignment.role": words(AssignmentRole.self),
        "suggestions_assignment.state": words(AssignmentState.self), "suggestions_talk.mode": words(TalkMode.self),
        "suggestions_reply.result_class": words(ResultClass.self), "suggestions_rating.attitude": words(Grade.self),
        "suggestions_rating.result": words(Grade.self),
    ]

    private static func words<Word: CaseIterable & RawRepresentable<String>>(_: Word.Type) -> [String] {
        Word.allCases.map(\.rawValue)
    }
}
