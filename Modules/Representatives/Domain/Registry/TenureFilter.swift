import Kernel
import Platform
import Storage

/// Which tenures a list is asked for.
public struct TenureFilter: Sendable {
    /// Asks for those where nothing is filled in.
    public static let blank = "blank"
    /// Asks for any ethnicity but 汉族.
    public static let minority = "minority"

    /// Words to be found in name, 代表编号, post or delegation; empty for all.
    public var search = ""
    public var level: Level?
    public var term: Int?
    public var delegation: DelegationID?
    /// Those of no delegation.
    public var isWithoutDelegation = false
    public var group: DeputyGroupID?
    public var constituency: ConstituencyID?
    public var state: TenureState?
    /// Those who hold a seat now (实有): in office or suspended.
    public var isSeated = false
    public var sex: Sex?
    public var age: AgeBand?
    /// As it is filled in, or `blank`, or for the ethnicity `minority`.
    public var ethnicity: String?
    public var party: String?
    public var education: String?
    public var sector: String?
    /// Those who serve as this now.
    public var service: ServiceKind?
    /// Those elected on that day.
    public var electedOn: Day?
    /// Ages are counted on it.
    public var today: Day?

    public init() {}

    /// Asks for everybody.
    var isEmpty: Bool {
        search.isEmpty && level == nil && term == nil && delegation == nil && !isWithoutDelegation && group == nil
            && constituency == nil && state == nil && !isSeated && sex == nil && age == nil && ethnicity == nil
            && party == nil && education == nil && sector == nil && service == nil && electedOn == nil
    }

    /// The condition on `t`, of what this person may see.
    func condition(for scope: Scope) -> SQL {
        var conditions: [SQL] = [scope.visibleTenures]
        if let level { conditions.append("t.level = \(level)") }
        if let term { conditions.append("t.term = \(term)") }
        if let delegation { conditions.append("t.delegation_id = \(delegation)") }
        if isWithoutDelegation { conditions.append("t.delegation_id IS NULL") }
        if let group { conditions.append("t.group_id = \(group)") }
        if let constituency { conditions.append("t.constituency_id = \(constituency)") }
        if let state { conditions.append("t.state = \(state)") }
        if isSeated { conditions.append("t.state IN \(TenureState.seated)") }
        if let electedOn { conditions.append("t.elected_on = \(electedOn)") }
        if ethnicity == Self.minority {
            conditions.append("COALESCE(t.ethnicity, '') NOT IN ('', '汉族')")
        } else if let ethnicity {
            conditions.append(Self.words("COALESCE(t.ethnicity, '')", ethnicity))
        }
        if let party { conditions.append(Self.words("COALESCE(t.party, '')", party)) }
        if let education { conditions.append(Self.words("COALESCE(t.education, '')", education)) }
        if let sector { conditions.append(Self.words("COALESCE(t.sector, '')", sector)) }
        if let people = people(scope.office) { conditions.append(people) }
        if let service {
            conditions.append(
                """
                EXISTS (SELECT v.id FROM representatives_service v
                         WHERE v.tenure_id = t.id AND v.kind = \(service) AND v.until_on IS NULL)
                """)
        }
        if let found = Self.found(by: search, in: scope.office) { conditions.append(found) }
        return SQL(conditions, joined: " AND ")
    }

    private static func words(_ column: SQL, _ value: String) -> SQL {
        "\(column) = \(value == blank ? "" : value)"
    }

    /// What is asked of the person.
    private func people(_ office: OfficeID) -> SQL? {
        var conditions: [SQL] = ["b.office_id = \(office)"]
        if let sex { conditions.append("b.sex = \(sex)") }
        if let age, let today {
            if let first = age.first(on: today) { conditions.append("b.born_on >= \(first)") }
            if let last = age.last(on: today) { conditions.append("b.born_on <= \(last)") }
            if age == .unknown { conditions.append("b.born_on IS NULL") }
        }
        guard conditions.count > 1 else { return nil }
        return "t.person_id IN (SELECT b.id FROM representatives_person b WHERE \(SQL(conditions, joined: " AND ")))"
    }

    /// The index speaks of a column `id`, so it is asked where there is only one.
    static func found(by search: String, in office: OfficeID) -> SQL? {
        SearchIndex.tenures.condition(matching: search).map {
            "t.id IN (SELECT id FROM representatives_tenure WHERE office_id = \(office) AND \($0))"
        }
    }
}
