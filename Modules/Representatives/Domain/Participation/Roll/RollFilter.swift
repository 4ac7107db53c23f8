import Kernel
import Platform
import RepresentativesContract
import Storage

/// Which lines of a roll are asked for.
public struct RollFilter: Sendable {
    /// A part of a name or of a 代表编号; empty for all.
    public var search = ""
    public var delegation: DelegationID?
    public var group: DeputyGroupID?
    public var state: AttendanceState?

    public init() {}

    func condition(of activity: ActivityID, in office: OfficeID) -> SQL {
        var conditions: [SQL] = ["a.office_id = \(office)", "a.activity_id = \(activity)"]
        if !search.isEmpty {
            let name = PersonName.plain(search)
            conditions.append("(\(.contains("p.name", name)) OR \(.contains("t.code", search)))")
        }
        if let delegation { conditions.append("t.delegation_id = \(delegation)") }
        if let group { conditions.append("t.group_id = \(group)") }
        if let state { conditions.append("a.state = \(state)") }
        return SQL(conditions, joined: " AND ")
    }
}
