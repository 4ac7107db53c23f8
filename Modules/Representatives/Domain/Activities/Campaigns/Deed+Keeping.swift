import Kernel
import Platform
import RepresentativesContract
import Storage

extension Deed {
    public static let fields: [InputField] = [
        InputField("deputy", "代表编号", .line(maxLength: 40), required: true),
        InputField("kind", "类别", .choice(Kind.self, \.title), required: true),
        InputField("happened_on", "日期", .day, required: true),
        InputField("amount", "金额（元）", .line(maxLength: 12), hint: "捐款数，或者物资折价；取整数。"),
        InputField("people", "人（户）数", .line(maxLength: 7), hint: "带动就业的人数、结对的户数。"),
        InputField("narrative", "事迹", .text(maxLength: 2000), required: true),
    ]

    public static let withdrawFields: [InputField] = [
        InputField("deed", "事迹", .one(.deeds), required: true),
        InputField("reason", "撤销理由", .line(maxLength: 200), required: true),
    ]

    /// Records a deed in a campaign, and tells the performance file. Throws `invalid`, `forbidden`, `notFound`.
    public static func add(
        to campaign: CampaignID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepActivities)
        _ = try Campaign.find(campaign, for: scope, db)
        let input = try Input(raw, for: fields)
        let kind = try Kind(rawValue: input.required("kind")).orInvalid("kind", "请选择类别。")
        let day = try input.requiredPastDay("happened_on", "日期", by: db.now.day)
        let code = input.required("deputy").halfWidth
        let tenure = try CodedTenures(coded: [code], in: scope.office, db).tenure(code, on: day)
            .orInvalid("deputy", "没有代表编号为“\(code)”的代表。")
        let id = ID<DeedSubject>.new(at: db.now)
        try db.run(
            """
            INSERT INTO representatives_deed (id, office_id, tenure_id, campaign_id, kind, happened_on, amount, people,
                                              narrative, created_at)
            VALUES (\(id), \(scope.office), \(tenure), \(campaign), \(kind), \(day),
                    \(try number("amount", "金额", input)), \(try number("people", "人（户）数", input)),
                    \(input.text("narrative")), \(db.now))
            """)
        let item = PerformanceNoted.Item(
            tenure: tenure, kind: kind.performance, day: day, title: String(input.required("narrative").prefix(60)),
            source: Reference(Deed.kind, id))
        try Outbox.publish(PerformanceNoted([item]), office: scope.office, db)
        try Audit.append("representatives.deed.recorded", on: Reference(Deed.kind, id), [:], by: scope, db)
    }

    /// Withdraws a deed that was not so; it stays in the record with the reason. Throws `invalid`, `forbidden`,
    /// `notFound`, `conflict`.
    public static func withdraw(
        of campaign: CampaignID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepActivities)
        let input = try Input(raw, for: withdrawFields)
        let id: ID<DeedSubject> = try input.id("deed").orInvalid("deed", "请选择事迹。")
        let deed: Deed = try db.first(
            """
            SELECT \(columns) FROM \(tables)
             WHERE e.office_id = \(scope.office) AND e.campaign_id = \(campaign) AND e.id = \(id)
            """
        ).orNotFound("这项行动里没有这件事迹。")
        guard deed.withdrawnOn == nil else { throw Failure.conflict("这件事迹已经撤销。") }
        let reason = input.required("reason")
        try db.run(
            """
            UPDATE representatives_deed SET withdrawn_on = \(db.now.day), withdrawn_reason = \(reason)
             WHERE office_id = \(scope.office) AND id = \(id)
            """)
        try Outbox.publish(
            PerformanceWithdrawn(of: Reference(Deed.kind, id), reason: reason), office: scope.office, db)
        try Audit.append("representatives.deed.withdrawn", on: Reference(Deed.kind, id), [:], by: scope, db)
    }

    private static func number(_ name: String, _ title: String, _ input: Input) throws -> Int? {
        guard let text = input.text(name)?.halfWidth else { return nil }
        guard let number = Int(text), (0...100_000_000_000).contains(number) else {
            throw Failure.invalid(field: name, "\(title)应当是不小于 0 的整数。")
        }
        return number
    }
}

extension InputField.Source {
    /// The deeds of a campaign that hold.
    public static let deeds = InputField.Source("representatives.deeds")
}
