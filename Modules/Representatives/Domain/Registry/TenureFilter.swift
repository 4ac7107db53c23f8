import Kernel
import Platform
import Storage

/// Which tenures a list is asked for.
public struct TenureFilter: Sendable {
    /// Words to be found in name, 代表编号, post or delegation; empty for all.
    public var search = ""
    public var level: Level?
    public var term: Int?
    public var delegation: DelegationID?
    public var group: DeputyGroupID?
    public var state: TenureState?

    public init() {}

    /// The condition on `t`, of what this person may see.
    func condition(for scope: Scope) -> SQL {
        var conditions: [SQL] = [scope.visibleTenures]
        if let level { conditions.append("t.level = \(level)") }
        if let term { conditions.append("t.term = \(term)") }
        if let delegation { conditions.append("t.delegation_id = \(delegation)") }
        if let group { conditions.append("t.group_id = \(group)") }
        if let state { conditions.append("t.state = \(state)") }
        if let found = Self.found(by: search, in: scope.office) { conditions.append(found) }
        return SQL(conditions, joined: " AND ")
    }

    /// The index speaks of a column `id`, so it is asked where there is only one.
    static func found(by search: String, in office: OfficeID) -> SQL? {
        SearchIndex.tenures.condition(matching: search).map {
            "t.id IN (SELECT id FROM representatives_tenure WHERE office_id = \(office) AND \($0))"
        }
    }
}
