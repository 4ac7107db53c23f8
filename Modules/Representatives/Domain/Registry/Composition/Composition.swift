import Kernel
import Platform
import RepresentativesContract
import Storage

/// Who the deputies of one congress are, by what the work report counts (代表结构): those who hold a seat now.
public struct Composition: Sendable {
    /// What is counted, and the filter of the list by which the counted are found again.
    public enum Dimension: String, CaseIterable, Sendable {
        case sex, age, ethnicity, party, education, sector, delegation

        public var title: String {
            switch self {
            case .sex: "性别"
            case .age: "年龄"
            case .ethnicity: "民族"
            case .party: "政治面貌"
            case .education: "学历"
            case .sector: "界别"
            case .delegation: "代表团"
            }
        }
    }

    /// So many of one kind.
    public struct Part: Sendable {
        public let title: String
        /// The value of the list's filter.
        public let value: String
        public let count: Int
    }

    public let level: Level
    public let term: Int
    /// All of them: each dimension's parts together are as many.
    public let total: Int
    /// 少数民族: any but 汉族, as far as it is filled in.
    public let minorities: Int
    private let counted: [Dimension: [Part]]

    public func parts(_ dimension: Dimension) -> [Part] { counted[dimension] ?? [] }

    /// One statement. A deputy who is suspended holds the seat still, and is counted.
    public init(
        level: Level, term: Int, on today: Day, in office: OfficeID, _ db: any Connection
    ) throws {
        var tally: [Dimension: [String: Int]] = [:]
        var delegations: [String: (key: String, name: String)] = [:]
        var (total, minorities) = (0, 0)
        let seated = TenureState.seated
        try db.forEach(
            """
            SELECT p.sex, p.born_on, COALESCE(t.ethnicity, ''), COALESCE(t.party, ''), COALESCE(t.education, ''),
                   COALESCE(t.sector, ''), d.id, d.name, d.sort_key
              FROM representatives_tenure t
              JOIN representatives_person p ON p.id = t.person_id
              LEFT JOIN representatives_delegation d ON d.id = t.delegation_id
             WHERE t.office_id = \(office) AND t.level = \(level) AND t.term = \(term) AND t.state IN \(seated)
            """
        ) { row in
            let sex: Sex = try row.next()
            let bornOn: Day? = try row.next()
            let (ethnicity, party, education, sector) = (
                try row.next(String.self), try row.next(String.self), try row.next(String.self),
                try row.next(String.self)
            )
            let delegation: DelegationID? = try row.next()
            let name: String? = try row.next()
            let key: String? = try row.next()
            total += 1
            if !ethnicity.isEmpty, ethnicity != Ethnicity.majority { minorities += 1 }
            let place = delegation?.description ?? ""
            delegations[place] = (key ?? "", name ?? "")
            let values: [(Dimension, String)] = [
                (.sex, sex.rawValue), (.age, AgeBand.of(bornOn, on: today).rawValue), (.ethnicity, ethnicity),
                (.party, party), (.education, education), (.sector, sector), (.delegation, place),
            ]
            for (dimension, value) in values { tally[dimension, default: [:]][value, default: 0] += 1 }
        }
        self.level = level
        self.term = term
        self.total = total
        self.minorities = minorities
        var counted: [Dimension: [Part]] = [:]
        for dimension in Dimension.allCases {
            counted[dimension] = Self.parts(dimension, tally[dimension] ?? [:], delegations)
        }
        self.counted = counted
    }

    /// In the order in which people read them: bands by age, delegations as everywhere, others the most first.
    private static func parts(
        _ dimension: Dimension, _ tally: [String: Int], _ delegations: [String: (key: String, name: String)]
    ) -> [Part] {
        func part(_ value: String, _ title: String) -> Part? {
            tally[value].map { Part(title: title, value: value.isEmpty ? TenureFilter.blank : value, count: $0) }
        }
        switch dimension {
        case .sex: return Sex.allCases.compactMap { part($0.rawValue, $0.title) }
        case .age: return AgeBand.allCases.compactMap { part($0.rawValue, $0.title) }
        case .delegation:
            let sorted = delegations.sorted { ($0.value.key, $0.key) < ($1.value.key, $1.key) }
            return sorted.compactMap { part($0.key, $0.value.name.isEmpty ? "未编团" : $0.value.name) }
        case .ethnicity, .party, .education, .sector:
            let sorted = tally.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            return sorted.compactMap { part($0.key, $0.key.isEmpty ? "未填" : $0.key) }
        }
    }
}
