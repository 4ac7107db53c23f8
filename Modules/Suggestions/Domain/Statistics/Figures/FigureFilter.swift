import Kernel
import Platform
import RepresentativesContract
import Storage

/// What a number of 办理统计 narrows the list of suggestions by, beyond the filters that the list has itself.
public struct FigureFilter: Sendable {
    /// As which a unit has its part.
    public enum Part: String, CaseIterable, Sendable {
        case replying, co

        public var title: String { self == .replying ? "主办和分办" : "会办" }
        var roles: [AssignmentRole] { self == .replying ? AssignmentRole.replying : [.co] }
    }

    /// What a suggestion does not have yet.
    public enum Gap: String, CaseIterable, Sendable {
        case category, importance, result, delegation

        public var title: String {
            switch self {
            case .category: "未分类"
            case .importance: "未分级"
            case .result: "还没有结果"
            case .delegation: "没有代表团"
            }
        }
    }

    public var counted: SuggestionMeasure?
    /// Days of 提出, both included.
    public var from: Day?
    public var to: Day?
    public var delegation: DelegationID?
    public var result: ResultClass?
    public var importance: Importance?
    public var system: Unit.System?
    /// Of the unit that the list is narrowed to.
    public var part: Part?
    public var lacking: Gap?
    /// 领衔督办领导, and the post of who leads the handling (领办), word for word.
    public var leader: String?
    public var post: String?

    public init() {}

    /// Their names in an address.
    public static let names = [
        "counted", "from", "to", "delegation", "result", "importance", "system", "part", "lacking", "leader", "post",
    ]

    /// From an address; what nobody knows narrows nothing.
    public init(_ value: (String) -> String?) {
        counted = value("counted").flatMap(SuggestionMeasure.init)
        from = value("from").flatMap { Day.typed($0) }
        to = value("to").flatMap { Day.typed($0) }
        delegation = value("delegation").flatMap { DelegationID($0) }
        result = value("result").flatMap(ResultClass.init)
        importance = value("importance").flatMap(Importance.init)
        system = value("system").flatMap(Unit.System.init)
        part = value("part").flatMap(Part.init)
        lacking = value("lacking").flatMap(Gap.init)
        leader = value("leader")
        post = value("post")
    }

    /// As an address says it.
    var pairs: [(String, String)] {
        let values: [String?] = [
            counted?.rawValue, from?.description, to?.description, delegation?.description, result?.rawValue,
            importance?.rawValue, system?.rawValue, part?.rawValue, lacking?.rawValue, leader, post,
        ]
        return zip(Self.names, values).compactMap { name, value in value.map { (name, $0) } }
    }

    public var isEmpty: Bool { pairs.isEmpty }

    /// Conditions on suggestions_suggestion `s`.
    func conditions(unit: UnitID?) -> [SQL] {
        var parts: [SQL] = []
        if let counted { parts.append(counted.condition) }
        if let from { parts.append("s.proposed_on >= \(from)") }
        if let to { parts.append("s.proposed_on <= \(to)") }
        if let delegation { parts.append("s.delegation_id = \(delegation)") }
        if let result { parts.append("s.result_class = \(result)") }
        if let importance { parts.append("s.importance = \(importance)") }
        if let lacking { parts.append(Self.condition(lacking)) }
        if let leader { parts.append("(s.is_key = \(true) AND s.key_leader = \(leader))") }
        if let post {
            parts.append("s.id IN (SELECT l.suggestion_id FROM suggestions_led l WHERE l.post = \(post))")
        }
        if let system {
            parts.append(
                """
                s.id IN (SELECT h.suggestion_id FROM suggestions_assignment h JOIN platform_unit u ON u.id = h.unit_id
                          WHERE u.system = \(system) AND h.role IN \(AssignmentRole.replying))
                """)
        }
        if let part, let unit {
            // 见面率 of a unit counts its own visits.
            let met: SQL = counted == .met ? " AND \(SuggestionMeasure.hasMet(by: "h.id"))" : ""
            parts.append(
                """
                s.id IN (SELECT h.suggestion_id FROM suggestions_assignment h
                          WHERE h.unit_id = \(unit) AND h.role IN \(part.roles)\(met))
                """)
        }
        return parts
    }

    private static func condition(_ gap: Gap) -> SQL {
        switch gap {
        case .category: "s.category IS NULL"
        case .importance: "s.importance IS NULL"
        case .result: "s.result_class IS NULL"
        case .delegation: "s.delegation_id IS NULL"
        }
    }
}

extension SuggestionFilter {
    /// As the address of the list says it, the filters that statistics use.
    public var pairs: [(String, String)] {
        let own: [(String, String?)] = [
            ("level", level?.rawValue), ("meeting", meeting?.description), ("category", category),
            ("origin", origin?.rawValue), ("unit", unit?.description),
        ]
        return own.compactMap { name, value in value.map { (name, $0) } } + figures.pairs
    }

    /// The same suggestions, of them those that this measure counts.
    public func counting(_ measure: SuggestionMeasure) -> SuggestionFilter {
        var filter = self
        filter.figures.counted = measure
        return filter
    }
}
