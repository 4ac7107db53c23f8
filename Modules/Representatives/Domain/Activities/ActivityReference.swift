import Kernel
import Platform
import Storage

extension ReferenceKind {
    /// An activity named from elsewhere: a deputy's performance, an audit entry.
    static let activity = ReferenceKind(ActivityCase.kind, below: "/representatives/activities") { ids, office in
        "SELECT id, name FROM representatives_activity WHERE office_id = \(office) AND id IN \(ids)"
    }

    /// A campaign (代表行动): "守水护水（2024年）".
    static let campaign = ReferenceKind(Campaign.kind, below: "/representatives/campaigns") { ids, office in
        "SELECT \(Campaign.columns) FROM representatives_campaign c WHERE c.office_id = \(office) AND c.id IN \(ids)"
    } named: { (campaign: Campaign) in
        (campaign.id, campaign.title)
    }

    /// A deed (典型事迹), shown with its campaign or among all.
    static let deed = ReferenceKind(Deed.kind) { ids, office, db in
        let deeds: [Deed] = try db.all(
            "SELECT \(Deed.columns) FROM \(Deed.tables) WHERE e.id IN \(ids) AND e.office_id = \(office)")
        return Dictionary(
            deeds.map { ($0.id.asID(), Description(title: $0.title, path: $0.path)) },
            uniquingKeysWith: { first, _ in first })
    }
}
