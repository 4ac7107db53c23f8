import Kernel
import Platform
import RepresentativesContract
import Storage

/// Which activities a list is asked for.
public struct ActivityFilter: Sendable {
    public var search = ""
    public var kind: ActivityKind?
    /// The calendar year of the activity's day.
    public var year: Int?
    public var hostLevel: HostLevel?
    public var group: DeputyGroupID?
    public var campaign: CampaignID?
    public var theme: ActivityTheme?
    public var state: ActivityState?
    /// Who came.
    public var deputy: TenureID?

    public init() {}

    /// The condition on `a`. Without the permission nothing is seen.
    func condition(for scope: Scope) -> SQL {
        guard scope.may(.readActivities) else { return "a.id IS NULL" }
        var parts: [SQL] = ["a.office_id = \(scope.office)"]
        if let kind { parts.append("a.kind = \(kind)") }
        if let year {
            parts.append("a.held_on >= \(Day.first(of: year)) AND a.held_on <= \(Day.last(of: year))")
        }
        if let hostLevel { parts.append("a.host_level = \(hostLevel)") }
        if let group { parts.append("a.group_id = \(group)") }
        if let campaign { parts.append("a.campaign_id = \(campaign)") }
        if let theme { parts.append("a.theme = \(theme)") }
        if let state { parts.append("a.state = \(state)") }
        if let deputy {
            parts.append(
                """
                EXISTS (SELECT 1 FROM representatives_attendance d
                         WHERE d.activity_id = a.id AND d.tenure_id = \(deputy) AND d.state = 'attended')
                """)
        }
        if let found = SearchIndex.activities.condition(matching: search) {
            // The index speaks of a column `id`, so it is asked where there is only one.
            parts.append(
                "a.id IN (SELECT id FROM representatives_activity WHERE office_id = \(scope.office) AND \(found))")
        }
        return SQL(parts, joined: " AND ")
    }
}
