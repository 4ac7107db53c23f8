import Kernel
import Platform
import Storage

public enum CampaignPhaseSubject {}

/// A phase of a campaign: 3月部署, 4月方案, 5–6月走访调研.
public struct CampaignPhase: Record {
    public static var columns: SQL { "f.id, f.name, f.starts_on, f.ends_on, f.done_on, f.done_note" }

    public let id: ID<CampaignPhaseSubject>
    public let name: String
    public let startsOn: Day
    public let endsOn: Day
    /// Nil while it is not done.
    public let doneOn: Day?
    public let doneNote: String?

    public init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
        startsOn = try row.next()
        endsOn = try row.next()
        doneOn = try row.next()
        doneNote = try row.next()
    }

    /// In the order of their beginning.
    public static func all(of campaign: CampaignID, in office: OfficeID, _ db: any Connection) throws -> [CampaignPhase]
    {
        try db.all(
            """
            SELECT \(columns) FROM representatives_campaign_phase f
             WHERE f.office_id = \(office) AND f.campaign_id = \(campaign) ORDER BY f.starts_on, f.ends_on, f.id
            """)
    }
}

extension CampaignPhase {
    public static let fields: [InputField] = [
        InputField("name", "阶段", .line(maxLength: 60), required: true, hint: "如：走访调研"),
        InputField("starts_on", "自", .day, required: true),
        InputField("ends_on", "至", .day, required: true),
    ]

    public static let doneFields: [InputField] = [
        InputField("done_on", "完成日期", .day, required: true),
        InputField("note", "完成情况", .line(maxLength: 200)),
    ]

    /// Adds a phase. Throws `invalid`, `forbidden`, `notFound`.
    public static func add(
        to campaign: CampaignID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepActivities)
        _ = try Campaign.find(campaign, for: scope, db)
        let input = try Input(raw, for: fields)
        let name = input.required("name")
        let first = try input.day("starts_on").orInvalid("starts_on", "请填写开始的日期。")
        let last = try input.day("ends_on").orInvalid("ends_on", "请填写结束的日期。")
        guard first <= last else { throw Failure.invalid(field: "ends_on", "不能早于开始的日期（\(first)）。") }
        guard
            try db.count(
                """
                SELECT COUNT(*) FROM representatives_campaign_phase
                 WHERE campaign_id = \(campaign) AND name = \(name)
                """) == 0
        else { throw Failure.invalid(field: "name", "这项行动已经有阶段“\(name)”。") }
        try db.run(
            """
            INSERT INTO representatives_campaign_phase (id, office_id, campaign_id, name, starts_on, ends_on, created_at)
            VALUES (\(ID<CampaignPhaseSubject>.new(at: db.now)), \(scope.office), \(campaign), \(name), \(first),
                    \(last), \(db.now))
            """)
        try Audit.append(
            "representatives.campaign.phase-added", on: Reference(Campaign.kind, campaign), ["phase": name],
            by: scope, db)
    }

    /// Marks a phase as done. Throws `invalid`, `forbidden`, `notFound`; `conflict` when it is done already.
    public static func finish(
        _ id: ID<CampaignPhaseSubject>, of campaign: CampaignID, _ raw: [String: [String]], by scope: Scope,
        _ db: any Connection
    ) throws {
        try scope.require(.keepActivities)
        let input = try Input(raw, for: doneFields)
        let phase = try all(of: campaign, in: scope.office, db).first { $0.id == id }.orNotFound("这项行动没有这个阶段。")
        guard phase.doneOn == nil else { throw Failure.conflict("阶段“\(phase.name)”已经登记为完成。") }
        let day = try input.requiredPastDay("done_on", "完成日期", by: db.now.day)
        try db.run(
            """
            UPDATE representatives_campaign_phase SET done_on = \(day), done_note = \(input.text("note"))
             WHERE office_id = \(scope.office) AND id = \(id)
            """)
        try Audit.append(
            "representatives.campaign.phase-done", on: Reference(Campaign.kind, campaign), ["phase": phase.name],
            by: scope, db)
    }
}
