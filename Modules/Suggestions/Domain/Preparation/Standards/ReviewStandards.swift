import Kernel
import Platform
import Storage

/// 审核清单: what an office says is no suggestion, and the three points (三关) its reviewers tick.
///
/// The list is both what the lead answers before submission and the grounds of refusal. Until an office sets its own, it
/// is the seven lines of the provinces' rules (`Exclusion`).
public struct ReviewStandards: Record, Sendable, Equatable {
    public struct Line: Sendable, Equatable {
        /// The raw value of an `Exclusion`, or one of `ownKeys`.
        public let key: String
        public let title: String
    }

    public static var columns: SQL { "lines, gates, basis, valid_from, set_by, set_at" }

    /// The lines an office may add to the seven.
    static let ownKeys = (1...5).map { "own_\($0)" }
    static let keys = SubmissionChecklist.exclusions.map(\.rawValue) + ownKeys

    /// What holds where an office has set nothing.
    public static let usual = ReviewStandards()

    public let lines: [Line]
    public let gates: ReviewGates
    public let basis: String
    /// Nil while the office has set nothing.
    public let validFrom: Day?
    public let setBy: String?
    public let setAt: Instant?

    private init() {
        lines = SubmissionChecklist.exclusions.map { Line(key: $0.rawValue, title: $0.title) }
        gates = .none
        basis = "各省代表建议规定（湖北省规定第八条等）"
        (validFrom, setBy, setAt) = (nil, nil, nil)
    }

    public init(_ row: inout Row) throws {
        lines = Self.lines(in: try row.next())
        gates = try row.next()
        basis = try row.next()
        validFrom = try row.next(Day.self)
        setBy = try row.next(String.self)
        setAt = try row.next(Instant.self)
    }

    /// A line a line: the key, a space, the words.
    static func text(of lines: [Line]) -> String { lines.map { "\($0.key) \($0.title)" }.joined(separator: "\n") }

    private static func lines(in text: String) -> [Line] {
        text.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
            return parts.count == 2 ? Line(key: parts[0], title: parts[1]) : nil
        }
    }

    /// In force in this office today.
    public static func load(of office: OfficeID, _ db: any Connection) throws -> ReviewStandards {
        let stored: ReviewStandards? = try db.first(
            """
            SELECT \(columns) FROM suggestions_standard
             WHERE office_id = \(office) AND valid_from <= \(db.now.day)
             ORDER BY valid_from DESC, set_at DESC, id DESC LIMIT 1
            """)
        return stored ?? usual
    }

    /// Every version, newest first, those that come into force later too.
    public static func history(of office: OfficeID, _ db: any Connection) throws -> [ReviewStandards] {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_standard
             WHERE office_id = \(office) ORDER BY valid_from DESC, set_at DESC, id DESC
            """)
    }

    func title(of key: String) -> String? {
        key == Exclusion.other.rawValue ? Exclusion.other.title : lines.first { $0.key == key }?.title
    }
}
