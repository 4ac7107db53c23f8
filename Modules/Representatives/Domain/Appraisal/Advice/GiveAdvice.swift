import Kernel
import Platform
import Storage

extension DutyAdvice {
    static let givenAction = "representatives.advice.given"
    static let withdrawnAction = "representatives.advice.withdrawn"

    public static let fields = [
        InputField("kind", "建议", .choice(Kind.self, \.title), required: true),
        InputField("code", "代表编号或姓名", .line(maxLength: 40), required: true),
        InputField(
            "cause", "原因", .choice(Cause.self, \.title), required: true,
            hint: "违纪违法的，应当责令辞职"),
        InputField("grounds", "情况和依据", .text(maxLength: 2000), required: true),
        InputField("given_on", "提出日期", .day, required: true),
        InputField("given_by", "提出单位", .line(maxLength: 60), required: true, hint: "如：主任会议、街道人大工委"),
    ]

    public static let withdrawalFields = [
        InputField("reason", "撤回的原因", .line(maxLength: 200), required: true)
    ]

    /// Records an advice. Throws `invalid` beside the field, `conflict` when a tenure that is over should be resigned.
    public static func give(_ raw: [String: [String]], by scope: Scope, _ db: any Connection) throws {
        try scope.require(.keepAppraisal)
        let input = try Input(raw, for: fields)
        guard let kind: Kind = input.choice("kind"),
            let cause: Cause = input.choice("cause")
        else { throw Failure.internal(cause: "required field not checked") }
        let day = try input.requiredPastDay("given_on", "提出日期", by: db.now.day)
        let tenure = try Tenure.numbered(input.required("code"), in: scope.office, db)
        guard kind == .notRenominate || TenureState.seated.contains(tenure.state) else {
            throw Failure.conflict("代表现在是“\(tenure.state.title)”，不必再登记\(kind.title)。")
        }
        let id = ID<DutyAdvice>.new(at: db.now)
        try db.run(
            """
            INSERT INTO representatives_advice (id, office_id, tenure_id, kind, cause, grounds, given_on, given_by,
                                                created_at)
            VALUES (\(id), \(scope.office), \(tenure.id), \(kind), \(cause), \(input.required("grounds")), \(day),
                    \(input.required("given_by")), \(db.now))
            """)
        try Audit.append(
            givenAction, on: Reference(TenureCase.kind, tenure.id), ["kind": kind.rawValue, "cause": cause.rawValue],
            by: scope, db)
    }

    /// Takes an advice back; it stays in the register with the reason. Throws `conflict` when it was taken back before.
    public static func withdraw(
        _ id: ID<DutyAdvice>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepAppraisal)
        let found: DutyAdvice = try db.first(
            "SELECT \(columns) FROM \(tables) WHERE v.id = \(id) AND v.office_id = \(scope.office)"
        ).orNotFound("没有这条建议。")
        let input = try Input(raw, for: withdrawalFields)
        let taken = try db.run(
            """
            UPDATE representatives_advice
               SET withdrawn_on = \(db.now.day), withdrawn_reason = \(input.required("reason"))
             WHERE id = \(id) AND office_id = \(scope.office) AND withdrawn_on IS NULL
            """)
        guard taken == 1 else { throw Failure.conflict("这条建议已撤回。") }
        try Audit.append(
            withdrawnAction, on: Reference(TenureCase.kind, found.tenure), ["kind": found.kind.rawValue], by: scope, db)
    }
}
