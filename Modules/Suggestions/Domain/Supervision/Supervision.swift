import Kernel
import Platform
import Storage
import SuggestionsContract

public enum SupervisionSubject {}
public typealias SupervisionID = ID<SupervisionSubject>

/// How a unit is urged.
public enum SupervisionKind: String, CaseIterable, Storable {
    case telephone, letter
    case onSite = "on_site"
    case meeting, research, inspection
    /// Follows from a new round; it is not counted among the letters.
    case redo

    /// Those the ledger 督办 has.
    static let listed: [SupervisionKind] = [.telephone, .letter]

    public var title: String {
        switch self {
        case .telephone: "电话"
        case .letter: "督办函"
        case .redo: "重新办理"
        case .onSite: "上门"
        case .meeting: "会议"
        case .research: "调研"
        case .inspection: "视察"
        }
    }
}

/// A telephone call or a letter (督办函) to one unit, or a visit, meeting, research or inspection there, about one or
/// several of its suggestions.
public struct Supervision: Record, Sendable {
    static let reference = "suggestions.supervision"

    public static var columns: SQL {
        """
        v.id, v.kind, v.unit_id, u.name, v.held_on, v.content, v.requirement, v.number, v.answer_by, v.contact,
        v.telephone, v.answer, v.answered_on, v.answered_by, v.withdrawn_on, v.withdrawn_reason, v.entered_by,
        v.place, v.participants, v.joint_with, v.entry_id, v.check_kind
        """
    }

    static var tables: SQL { "suggestions_supervision v JOIN platform_unit u ON u.id = v.unit_id" }

    public let id: SupervisionID
    public let kind: SupervisionKind
    public let unit: UnitID
    public let unitName: String
    /// The day of the call, or of the letter.
    public let heldOn: Day
    /// What is wrong.
    public let content: String
    /// What the unit shall do.
    public let requirement: String?
    /// 发文字号; a letter of the ledger has none.
    public let number: String?
    /// The day by which the unit shall answer a letter.
    public let answerBy: Day?
    /// With whom one spoke, and the number that was called.
    public let contact: String?
    public let telephone: String?
    public let answer: String?
    public let answeredOn: Day?
    public let answeredBy: String?
    /// Entered by mistake: it stays, and is not counted.
    public let withdrawnOn: Day?
    public let withdrawnReason: String?
    public let enteredBy: String
    public let place: String?
    public let participants: String?
    /// Who inspected together with the congress (联合督查); nil when it was no joint inspection.
    public let jointWith: String?
    /// Shared by the units of one joint inspection.
    public let entry: ID<Never>
    /// Which of 三查 it was; nil when it was none, and for calls and letters.
    public let check: SupervisionCheck?
    /// Filled after the statement.
    public internal(set) var suggestions: [Supervised] = []

    public init(_ row: inout Row) throws {
        id = try row.next()
        kind = try row.next()
        unit = try row.next()
        unitName = try row.next()
        heldOn = try row.next()
        content = try row.next()
        requirement = try row.next()
        number = try row.next()
        answerBy = try row.next()
        contact = try row.next()
        telephone = try row.next()
        answer = try row.next()
        answeredOn = try row.next()
        answeredBy = try row.next()
        withdrawnOn = try row.next()
        withdrawnReason = try row.next()
        enteredBy = try row.next()
        place = try row.next()
        participants = try row.next()
        jointWith = try row.next()
        entry = try row.next()
        check = try row.next()
    }
}

extension Supervision {
    /// "电话", or "联合督查".
    public var way: String {
        let way = jointWith == nil ? kind.title : "联合督查"
        return check.map { "\(way)（\($0.title)）" } ?? way
    }
}

/// A suggestion that a unit was urged about.
public struct Supervised: Record, Sendable {
    public static var columns: SQL { "d.supervision_id, s.id, s.number, s.title" }

    public let supervision: SupervisionID
    public let id: SuggestionID
    public let number: String?
    public let title: String

    public init(_ row: inout Row) throws {
        supervision = try row.next()
        id = try row.next()
        number = try row.next()
        title = try row.next()
    }

    /// Of each of these, in the order of their numbers. One statement for each 4096.
    static func by(_ ids: [SupervisionID], in office: OfficeID, _ db: any Connection) throws
        -> [SupervisionID: [Supervised]]
    {
        var found: [Supervised] = []
        for start in stride(from: 0, to: ids.count, by: 4096) {
            found += try db.all(
                """
                SELECT \(columns) FROM suggestions_supervised d JOIN suggestions_suggestion s ON s.id = d.suggestion_id
                 WHERE d.office_id = \(office)
                   AND d.supervision_id IN \(Array(ids[start..<min(start + 4096, ids.count)]))
                 ORDER BY s.number NULLS LAST, s.id
                """)
        }
        return Dictionary(grouping: found, by: \.supervision)
    }
}
