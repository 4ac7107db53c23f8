import Kernel
import Platform
import Storage
import SuggestionsContract

/// 办理方案: the five 明确/落实 of a main unit: who leads, who does it, what is done, by when, to what effect.
public struct HandlingPlan: Record, Sendable {
    public static var columns: SQL {
        """
        p.assignment_id, u.name, p.round, p.leader, p.leader_phone, p.handler, p.handler_phone, p.measures, p.due_on,
        p.effect, p.entered_by, p.entered_at
        """
    }

    public let assignment: AssignmentID
    public let unitName: String
    public let round: Int
    public let leader: String
    public let leaderPhone: String?
    public let handler: String
    public let handlerPhone: String?
    public let measures: String
    public let dueOn: Day
    public let effect: String
    public let enteredBy: String
    public let enteredAt: Instant

    public init(_ row: inout Row) throws {
        assignment = try row.next()
        unitName = try row.next()
        round = try row.next()
        leader = try row.next()
        leaderPhone = try row.next()
        handler = try row.next()
        handlerPhone = try row.next()
        measures = try row.next()
        dueOn = try row.next()
        effect = try row.next()
        enteredBy = try row.next()
        enteredAt = try row.next()
    }

    /// Every plan of the suggestion's units, oldest first; the last of a unit and round holds, those before it stay.
    static func all(of suggestion: SuggestionID, in office: OfficeID, _ db: any Connection) throws -> [HandlingPlan] {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_plan p
              JOIN suggestions_assignment a ON a.id = p.assignment_id
              JOIN platform_unit u ON u.id = a.unit_id
             WHERE p.office_id = \(office) AND a.suggestion_id = \(suggestion) ORDER BY p.entered_at, p.id
            """)
    }
}

extension Verb<AssignmentCase> {
    private static let mostYears = 10

    /// Writes a plan; a later one takes its place, the earlier stays on record.
    static let plan = Verb(
        .plan,
        fields: [
            InputField("leader", "责任领导", .line(maxLength: 60), required: true, hint: "姓名、职务"),
            InputField("leader_phone", "责任领导电话", .line(maxLength: 30)),
            InputField("handler", "承办人员", .line(maxLength: 60), required: true, hint: "姓名、职务"),
            InputField("handler_phone", "承办人员电话", .line(maxLength: 30)),
            InputField("measures", "办理措施", .text(maxLength: 3000), required: true),
            InputField("due_on", "办结时限", .day, required: true, hint: "一般不晚于答复期限；更晚的会注明。"),
            InputField("effect", "办理效果", .text(maxLength: 1000), required: true, hint: "准备达到什么效果"),
        ]
    ) { act in
        let due = try act.input.day("due_on").orInvalid("due_on", "请填写办结时限。")
        let last = act.db.now.day.year + mostYears
        guard due >= act.facts.assignedOn, due.year <= last else {
            throw Failure.invalid(
                field: "due_on", "办结时限应在交办之日（\(act.facts.assignedOn)）以后、\(last) 年底以前。")
        }
        var batch = Batch(
            into: "suggestions_plan",
            [
                "id", "office_id", "assignment_id", "round", "leader", "leader_phone", "handler", "handler_phone",
                "measures", "due_on", "effect", "entered_by", "entered_at",
            ])
        batch.append(
            ID<HandlingPlan>.new(at: act.db.now), act.scope.office, act.facts.id, act.facts.round,
            act.input.required("leader"), act.input.text("leader_phone"), act.input.required("handler"),
            act.input.text("handler_phone"), act.input.required("measures"), due, act.input.required("effect"),
            act.scope.name, act.db.now)
        try act.db.insert(batch)
        return Effect(opinion: try lateness(of: due, act), tells: [.role(.officeStaff)])
    }

    /// What the history says of a plan that ends after the reply is due.
    private static func lateness(of due: Day, _ act: Act<AssignmentCase>) throws -> String? {
        let part = Reference(AssignmentCase.kind, act.facts.id)
        let reply = try RunningClock.running(of: [part], act.scope.office, act.db).last { $0.isOfReply }
        guard let reply, due > reply.dueOn else { return nil }
        return "办结时限 \(due.chinese)晚于\(reply.title)（\(reply.dueOn.chinese)）。"
    }
}

extension RunningClock {
    /// By which the unit replies, first or anew.
    public var isOfReply: Bool { [SuggestionClock.reply, SuggestionClock.redo].contains(key) }
}
