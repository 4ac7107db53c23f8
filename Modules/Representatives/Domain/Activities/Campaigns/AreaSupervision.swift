import Kernel
import Platform
import Storage

public enum AreaSupervisionSubject {}

/// 分片督导: a leader supervises a county's or district's part of the campaigns, served by committees and offices.
public struct AreaSupervision: Sendable {
    public let id: ID<AreaSupervisionSubject>
    public let campaign: CampaignID?
    public let leader: String
    public let area: String
    /// Nil while it lasts.
    public let endedOn: Day?
    public let endReason: String?
    /// 对口服务机构
    public let offices: [String]

    /// Those of a campaign and those of all campaigns, in the order in which they were entered. Two statements.
    public static func all(of campaign: CampaignID?, in office: OfficeID, _ db: any Connection) throws
        -> [AreaSupervision]
    {
        let ofCampaign: SQL = campaign.map { " AND (s.campaign_id IS NULL OR s.campaign_id = \($0))" } ?? ""
        return try found("s.office_id = \(office)\(ofCampaign)", db)
    }

    /// Two statements.
    static func found(_ condition: SQL, _ db: any Connection) throws -> [AreaSupervision] {
        let rows: [Line] = try db.all(
            "SELECT \(Line.columns) FROM representatives_area_supervision s WHERE \(condition) ORDER BY s.id")
        let services: [(ID<AreaSupervisionSubject>, String)] = try db.pairs(
            """
            SELECT v.supervision_id, v.name FROM representatives_area_service v
              JOIN representatives_area_supervision s ON s.id = v.supervision_id
             WHERE \(condition) ORDER BY v.supervision_id, v.position
            """)
        let offices = Dictionary(grouping: services, by: { $0.0 }).mapValues { $0.map { $0.1 } }
        return rows.map { row in
            AreaSupervision(
                id: row.id, campaign: row.campaign, leader: row.leader, area: row.area, endedOn: row.endedOn,
                endReason: row.endReason, offices: offices[row.id] ?? [])
        }
    }

    private struct Line: Record {
        static var columns: SQL { "s.id, s.campaign_id, s.leader, s.area, s.ended_on, s.end_reason" }
        let id: ID<AreaSupervisionSubject>
        let campaign: CampaignID?
        let leader: String
        let area: String
        let endedOn: Day?
        let endReason: String?

        init(_ row: inout Row) throws {
            id = try row.next()
            campaign = try row.next()
            leader = try row.next()
            area = try row.next()
            endedOn = try row.next()
            endReason = try row.next()
        }
    }
}
