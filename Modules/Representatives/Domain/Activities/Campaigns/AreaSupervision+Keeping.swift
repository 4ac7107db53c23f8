import Kernel
import Platform
import Storage

extension AreaSupervision {
    /// A row to be stored.
    struct New {
        let leader: String
        let area: String
        let offices: [String]
    }

    public static let fields: [InputField] = [
        InputField("leader", "领导", .line(maxLength: 40), required: true),
        InputField("area", "地区", .line(maxLength: 40), required: true),
        InputField("offices", "服务机构", .line(maxLength: 400), hint: "几个机构用“、”隔开。"),
    ]

    public static let endFields: [InputField] = [
        InputField("reason", "理由", .line(maxLength: 200), required: true, hint: "如：分工调整")
    ]

    /// Two batches, however many.
    static func store(
        _ rows: [New], of campaign: CampaignID?, in office: OfficeID, _ db: any Connection
    ) throws {
        var supervisions = Batch(
            into: "representatives_area_supervision",
            ["id", "office_id", "campaign_id", "leader", "area", "created_at"])
        var services = Batch(
            into: "representatives_area_service", ["id", "office_id", "supervision_id", "position", "name"])
        for row in rows {
            let id = ID<AreaSupervisionSubject>.new(at: db.now)
            supervisions.append(id, office, campaign, row.leader, row.area, db.now)
            for (position, name) in row.offices.enumerated() {
                services.append(ID<New>.new(at: db.now), office, id, position, name)
            }
        }
        try db.insert(supervisions)
        if !services.rows.isEmpty { try db.insert(services) }
    }

    /// Adds one to a campaign. Throws `invalid`, `forbidden`, `notFound`.
    public static func add(
        to campaign: CampaignID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepActivities)
        _ = try Campaign.find(campaign, for: scope, db)
        let input = try Input(raw, for: fields)
        var offices: [String] = []
        for part in input.required("offices").split(whereSeparator: { "、，,；;".contains($0) }) {
            let name = String(part).trimmed
            guard name.count <= 60 else { throw Failure.invalid(field: "offices", "每个机构的名称最多 60 字。") }
            if !name.isEmpty, !offices.contains(name) { offices.append(name) }
        }
        let new = New(leader: input.required("leader"), area: input.required("area"), offices: offices)
        try store([new], of: campaign, in: scope.office, db)
        try Audit.append(
            "representatives.campaign.supervision-added", on: Reference(Campaign.kind, campaign),
            ["leader": new.leader, "area": new.area], by: scope, db)
    }

    /// Ends one; it stays in the record. Throws `invalid`, `forbidden`, `notFound`, `conflict`.
    public static func end(
        _ id: ID<AreaSupervisionSubject>, of campaign: CampaignID, _ raw: [String: [String]], by scope: Scope,
        _ db: any Connection
    ) throws {
        try scope.require(.keepActivities)
        _ = try Campaign.find(campaign, for: scope, db)
        let input = try Input(raw, for: endFields)
        guard let one = try found("s.office_id = \(scope.office) AND s.id = \(id)", db).first,
            one.campaign == nil || one.campaign == campaign
        else { throw Failure.notFound("没有这项分片督导。") }
        guard one.endedOn == nil else { throw Failure.conflict("这项分片督导已经结束。") }
        try db.run(
            """
            UPDATE representatives_area_supervision
               SET ended_on = \(db.now.day), end_reason = \(input.text("reason"))
             WHERE office_id = \(scope.office) AND id = \(id)
            """)
        try Audit.append(
            "representatives.campaign.supervision-ended", on: Reference(Campaign.kind, campaign),
            ["leader": one.leader, "area": one.area], by: scope, db)
    }
}
