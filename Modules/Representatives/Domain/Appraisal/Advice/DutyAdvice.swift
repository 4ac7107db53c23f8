import Kernel
import Platform
import RepresentativesContract
import Storage

/// Advice given about a deputy: not to be nominated again (不再提名建议), to resign (建议辞职), or the order to (责令辞职).
/// It changes no standing: the nomination is the electors', the end of a tenure is an act of its own (代表法 Art. 62).
public struct DutyAdvice: Record {
    public enum Kind: String, CaseIterable, Storable {
        case notRenominate = "not_renominate"
        case resign, ordered

        public var title: String {
            switch self {
            case .notRenominate: "不再提名建议"
            case .resign: "建议辞职"
            case .ordered: "责令辞职"
            }
        }
    }

    public enum Cause: String, CaseIterable, Storable {
        case workChange = "work_change"
        case poorPerformance = "poor_performance"
        case lowPoints = "low_points"
        case health, discipline, other

        public var title: String {
            switch self {
            case .workChange: "工作变动"
            case .poorPerformance: "履职不力"
            case .lowPoints: "履职积分过低"
            case .health: "身体原因"
            case .discipline: "违纪违法"
            case .other: "其他"
            }
        }
    }

    public static var columns: SQL {
        """
        v.id, v.tenure_id, p.name, t.code, t.level, t.term, v.kind, v.cause, v.grounds, v.given_on, v.given_by,
        v.withdrawn_on, v.withdrawn_reason
        """
    }

    static var tables: SQL {
        """
        representatives_advice v
          JOIN representatives_tenure t ON t.id = v.tenure_id
          JOIN representatives_person p ON p.id = t.person_id
        """
    }

    public let id: ID<DutyAdvice>
    public let tenure: TenureID
    public let name: String
    public let code: String
    public let level: Level
    public let term: Int
    public let kind: Kind
    public let cause: Cause
    public let grounds: String
    public let givenOn: Day
    /// Who gave it: 主任会议, 街道人大工委…
    public let givenBy: String
    /// Nil while it stands.
    public let withdrawnOn: Day?
    public let withdrawnReason: String?

    public init(_ row: inout Row) throws {
        id = try row.next()
        tenure = try row.next()
        name = try row.next()
        code = try row.next()
        level = try row.next()
        term = try row.next()
        kind = try row.next()
        cause = try row.next()
        grounds = try row.next()
        givenOn = try row.next()
        givenBy = try row.next()
        withdrawnOn = try row.next()
        withdrawnReason = try row.next()
    }

    /// A part of the register, newest first, of one kind if given.
    public static func page(
        kind: Kind?, limit: Int, offset: Int, in office: OfficeID, _ db: any Connection
    ) throws -> [DutyAdvice] {
        let ofKind: SQL = kind.map { " AND v.kind = \($0)" } ?? ""
        return try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE v.office_id = \(office)\(ofKind)
             ORDER BY v.given_on DESC, v.id DESC LIMIT \(limit) OFFSET \(offset)
            """)
    }

    /// What was said of this tenure, newest first, what was taken back too.
    public static func all(of tenure: TenureID, in office: OfficeID, _ db: any Connection) throws -> [DutyAdvice] {
        try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE v.office_id = \(office) AND v.tenure_id = \(tenure)
             ORDER BY v.given_on DESC, v.id DESC
            """)
    }

    public static func count(kind: Kind?, in office: OfficeID, _ db: any Connection) throws -> Int {
        let ofKind: SQL = kind.map { " AND v.kind = \($0)" } ?? ""
        return try db.count("SELECT COUNT(*) FROM representatives_advice v WHERE v.office_id = \(office)\(ofKind)")
    }
}
