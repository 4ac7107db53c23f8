import Kernel
import Platform
import Storage
import SuggestionsContract

/// The head of a unit asks for more time: before the reply is due, with the reason, the work done and the day.
public enum AskExtension {
    public static let auditAction = "suggestions.extension.asked"

    /// The key of the clock that is extended.
    public static let clock = SuggestionClock.reply

    public static let fields: [InputField] = [
        InputField("until", "申请延期至", .day, required: true),
        InputField("reason", "原因", .text(maxLength: 2000), required: true),
        InputField("work_done", "已做的工作", .text(maxLength: 2000), required: true),
    ]

    /// What the form says of the part.
    public struct Part: Sendable {
        public let assignment: AssignmentFacts
        /// The reply is due on this day, and at the latest on that one.
        public let dueOn: Day
        public let latest: Day
    }

    /// The part that more time can be asked for. Throws `notFound`, `forbidden` for another than its unit's head,
    /// `conflict` when no reply is due, when its day is past, or when a request waits.
    public static func part(_ id: AssignmentID, for scope: Scope, _ db: any Connection) throws -> Part {
        let found: AssignmentFacts? = try db.first(
            """
            SELECT \(AssignmentFacts.columns) FROM suggestions_assignment a
              JOIN suggestions_suggestion s ON s.id = a.suggestion_id
             WHERE a.id = \(id)
               AND \(Visibility.permits("s.id", for: scope))
            """)
        guard let facts = found else { throw Failure.notFound("没有这项承办，或者您不能查看它。") }
        guard scope.may(.signReplies), scope.subjects(of: [.unitLeader]).contains(facts.unit) else {
            throw Failure.forbidden("延期由承办单位负责人申请。")
        }
        let clock = try RunningClock.running(of: [Reference(AssignmentCase.kind, id)], scope.office, db)
            .first { $0.key == SuggestionClock.reply }
        guard let clock else { throw Failure.conflict("这项承办现在没有答复期限在计算，不用申请延期。") }
        guard clock.dueOn >= db.now.day else {
            throw Failure.conflict("答复期限 \(clock.dueOn) 已过。延期应在到期以前申请，请抓紧答复。")
        }
        let waiting = try db.count(
            "SELECT COUNT(*) FROM suggestions_extension WHERE assignment_id = \(id) AND state = 'asked'")
        guard waiting == 0 else { throw Failure.conflict("已经申请过延期，正在等候代工委审核。") }
        return Part(
            assignment: facts, dueOn: clock.dueOn,
            latest: try SuggestionExtension.latest(facts.assignedOn, try ClockRules.load(office: scope.office, db)))
    }

    /// Those of these parts for which a request waits to be decided.
    public static func waiting(
        _ parts: [AssignmentID], in office: OfficeID, _ db: any Connection
    ) throws -> Set<AssignmentID> {
        let found: [AssignmentID] = try db.values(
            """
            SELECT assignment_id FROM suggestions_extension
             WHERE office_id = \(office) AND assignment_id IN \(parts) AND state = \(ExtensionCase.State.asked)
            """)
        return Set(found)
    }

    /// The id was made with the form, so that a form sent twice makes one.
    public static func ask(
        _ id: ExtensionID, for part: AssignmentID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        guard try db.count("SELECT COUNT(*) FROM suggestions_extension WHERE id = \(id)") == 0 else {
            _ = try SuggestionExtension.find(id, for: scope, db)
            return
        }
        let asked = try Self.part(part, for: scope, db)
        let input = try Input(raw, for: fields)
        let until = try input.day("until").orInvalid("until", "请填写申请延期至哪一天。")
        try SuggestionExtension.check(until, after: asked.dueOn, latest: asked.latest)
        try db.run(
            """
            INSERT INTO suggestions_extension (id, office_id, assignment_id, state, version, reason, work_done, due_on,
                                               asked_until, asked_by, asked_on, created_at)
            VALUES (\(id), \(scope.office), \(part), \(ExtensionCase.State.asked), 1, \(input.required("reason")),
                    \(input.required("work_done")), \(asked.dueOn), \(until), \(scope.name), \(db.now.day), \(db.now))
            """)
        let reference = Reference(ExtensionCase.kind, id)
        try Audit.append(
            auditAction, on: reference, ["due_on": asked.dueOn.description, "until": until.description], by: scope, db)
        try Journal(scope: scope, db).begin(ExtensionCase.self, reference, "申请延期")
        let request = try SuggestionExtension.find(id, for: scope, db)
        let words = try NewsWords.of(request.suggestion, in: scope.office, db)
        try Notice.send(
            "\(request.unitName)申请把\(words.name)的答复从\(asked.dueOn.chinese)延到\(until.chinese)，请审核"
                + words.reason(request.reason),
            about: reference, to: [.role(.officeStaff)], by: scope, db)
    }
}

extension SuggestionExtension {
    /// The last day that can be granted: the longest period of the office's rule from 交办之日.
    static func latest(_ assignedOn: Day, _ rules: ClockRules) throws -> Day {
        rules.due(try rules.rule(SuggestionClock.extended, on: assignedOn), from: assignedOn).due
    }

    /// Throws `invalid` beside `until`.
    static func check(_ until: Day, after due: Day, latest: Day) throws {
        guard until > due, until <= latest else {
            throw Failure.invalid(
                field: "until", "延期应到现在的答复期限（\(due)）以后，最晚到 \(latest)（自交办之日起算的最长期限）。")
        }
    }
}
