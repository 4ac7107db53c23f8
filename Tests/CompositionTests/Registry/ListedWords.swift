import Kernel
import Representatives
import RepresentativesContract
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
        "platform_letter_bundle.state": words(LetterBundle.State.self),
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
        "representatives_activity.kind": words(ActivityKind.self),
        "representatives_activity.state": words(ActivityState.self),
        "representatives_activity.host_level": words(HostLevel.self),
        "representatives_activity.theme": words(ActivityTheme.self), "representatives_deed.kind": words(Deed.Kind.self),
        "representatives_performance.kind": words(PerformanceKind.self),
        "representatives_performance.state": words(PerformanceState.self),
        "representatives_points_rule.kind": words(PerformanceKind.self),
        "representatives_points_line.kind": words(PerformanceKind.self),
        "representatives_points_line.origin": words(PointsLine.Origin.self),
        "representatives_points_objection.state": words(PointsObjectionCase.State.self),
        "representatives_tenure.review_result": words(ReviewResult.self),
        "representatives_constituency.level": words(Level.self), "representatives_quota.level": words(Level.self),
        "representatives_seat.level": words(Level.self), "representatives_election.level": words(Level.self),
        "representatives_election.kind": words(ElectionKind.self),
        "representatives_election_stage.stage": words(ElectionStage.self),
        "representatives_service.kind": words(ServiceKind.self),
        "representatives_group.level": words(Level.self),
        "representatives_group_rule.level": words(Level.self),
        "representatives_member.level": words(Level.self),
        "representatives_contact.mode": words(ContactMode.self),
        "representatives_contact_duty.kind": words(DutyKind.self),
        "representatives_attendance.state": words(AttendanceState.self),
        "representatives_attendance.checked_in_by": words(CheckInWay.self),
        "representatives_attendance.leave_kind": words(LeaveKind.self),
        "representatives_opinion.state": words(OpinionState.self),
        "representatives_appraisal_rule.coverage": words(AppraisalRules.Coverage.self),
        "representatives_appraisal_rule.basis": words(AppraisalRules.Basis.self),
        "representatives_report.form": words(VoterReportForm.self),
        "representatives_report.state": words(VoterReportState.self),
        "representatives_grading.state": words(YearGradingState.self),
        "representatives_grading.grade": words(DutyGrade.self),
        "representatives_grading.rule_grade": words(DutyGrade.self),
        "representatives_grading_meeting.occasion": words(GradingOccasion.self),
        "representatives_award.category": words(AwardCategory.self),
        "representatives_award.state": words(AwardState.self),
        "representatives_circular.state": words(CircularState.self),
        "representatives_circular_line.part": words(CircularLine.Part.self),
        "representatives_advice.kind": words(DutyAdvice.Kind.self),
        "representatives_advice.cause": words(DutyAdvice.Cause.self),
        "representatives_certificate_batch.level": words(Level.self),
        "representatives_allowance_rule.kind": words(AllowanceKind.self),
        "representatives_budget_entry.kind": words(AllowanceKind.self),
        "representatives_payment.kind": words(AllowanceKind.self),
        "representatives_brief.state": words(BriefState.self),
        "representatives_livelihood.state": words(ProjectState.self),
        "representatives_livelihood.rating": words(ProjectRating.self),
        "representatives_interview.state": words(InterviewState.self),
        "representatives_note.section": words(Note.Section.self),
    ]

    private static let suggestions = [
        "suggestions_promise.state": words(PromiseState.self),
        "suggestions_promise.outcome": words(PromiseOutcome.self), "suggestions_promise.grade": words(Grade.self),
        "suggestions_evaluation.rater_kind": words(EvaluationRater.self),
        "suggestions_evaluation.organization": words(Grade.self), "suggestions_evaluation.attitude": words(Grade.self),
        "suggestions_evaluation.talks": words(Grade.self), "suggestions_evaluation.reply": words(Grade.self),
        "suggestions_evaluation.implementation": words(Grade.self),
        "suggestions_evaluation.overall": words(Grade.self),
        "suggestions_redo_coordination.kind": words(RedoCoordinationKind.self),
        "suggestions_revisit.kind": words(RevisitKind.self),
        "suggestions_revisit.conclusion": words(RevisitConclusion.self),
        "suggestions_suggestion.state": words(SuggestionState.self), "suggestions_suggestion.level": words(Level.self),
        "suggestions_suggestion.origin": words(Origin.self),
        "suggestions_suggestion.publication": words(Publication.self),
        "suggestions_suggestion.result_class": words(ResultClass.self),
        "suggestions_suggestion.satisfaction": words(Grade.self),
        "suggestions_signer.answer": words(SuggestionFacts.Signer.Answer.self),
        "suggestions_supervision.kind": words(SupervisionKind.self),
        "suggestions_key.state": words(KeyState.self),
        "suggestions_key_action.kind": words(KeyAction.Kind.self),
        "suggestions_assessment_item.section": words(AssessmentSection.self),
        "suggestions_assessment_item.measure": words(AssessmentMeasure.self),
        "suggestions_assessment_line.origin": words(AssessmentLine.Origin.self),
        "suggestions_assessment_objection.state": words(AssessmentObjectionCase.State.self),
        "suggestions_merit.kind": words(Merit.Kind.self),
        "suggestions_merit.state": words(MeritState.self),
        "suggestions_assignment.role": words(AssignmentRole.self),
        "suggestions_batch.notices": words(NoticeCut.self),
        "suggestions_adjustment.role": words(AssignmentRole.self),
        "suggestions_adjustment.decision": words(Adjustment.Decision.self),
        "suggestions_trial.role": words(AssignmentRole.self),
        "suggestions_trial.answer": words(TrialFacts.Answer.self),
        "suggestions_assignment.state": words(AssignmentState.self), "suggestions_talk.mode": words(TalkMode.self),
        "suggestions_reply.result_class": words(ResultClass.self), "suggestions_rating.attitude": words(Grade.self),
        "suggestions_rating.result": words(Grade.self),
        "suggestions_rule.rule_set": RuleSet.all.map(\.id),
        "suggestions_rule.withdrawal": words(SuggestionRules.Withdrawal.self),
        "suggestions_rule.silence": words(SuggestionRules.Silence.self),
        "suggestions_rule.signer": words(ReplySigner.self),
        "suggestions_rule.second_unsatisfied": words(SecondUnsatisfied.self),
        "suggestions_rule.promise": words(PromiseRule.self),
        "suggestions_talk.counterpart": words(TalkCounterpart.self),
        "suggestions_talk.stage": words(TalkStage.self),
        "suggestions_contacted.answer": words(TalkAnswer.self),
        "suggestions_extension.state": words(ExtensionCase.State.self),
        "suggestions_reply.publication": words(Publication.self),
    ]

    private static func words<Word: CaseIterable & RawRepresentable<String>>(_: Word.Type) -> [String] {
        Word.allCases.map(\.rawValue)
    }
}
