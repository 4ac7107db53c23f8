import Documents
import Kernel
import Storage

public enum LetterBundleSubject {}
typealias LetterBundleID = ID<LetterBundleSubject>

/// Letters of one form made many at once, as an archive to download. The server makes them by itself.
struct LetterBundle: Record {
    /// As many as one form can tick.
    static let most = 900
    /// How long the archive is kept, in days.
    static let days: Int64 = 7

    enum State: String, CaseIterable, Storable {
        case making, ready, failed, cancelled, expired

        var title: String {
            switch self {
            case .making: "正在生成"
            case .ready: "已生成"
            case .failed: "没有生成"
            case .cancelled: "已取消"
            case .expired: "已过期"
            }
        }
    }

    static var columns: SQL {
        """
        b.id, b.form, b.template_id, b.account_id, b.state, b.total, b.problem, b.created_at,
        (SELECT COUNT(*) FROM platform_letter_item i WHERE i.bundle_id = b.id AND i.made_at IS NOT NULL)
        """
    }

    let id: LetterBundleID
    let form: String
    let template: LetterTemplateID?
    let account: AccountID
    let state: State
    let total: Int
    /// Why none could be made.
    let problem: String?
    let createdAt: Instant
    /// How many have been tried.
    let done: Int

    init(_ row: inout Row) throws {
        id = try row.next()
        form = try row.next()
        template = try row.next()
        account = try row.next()
        state = try row.next()
        total = try row.next()
        problem = try row.next()
        createdAt = try row.next()
        done = try row.next()
    }

    /// One person's, newest first: nobody else may see what they may.
    static func recent(of scope: Scope, _ db: any Connection) throws -> [LetterBundle] {
        try db.all(
            """
            SELECT \(columns) FROM platform_letter_bundle b
             WHERE b.office_id = \(scope.office) AND b.account_id = \(scope.account)
             ORDER BY b.created_at DESC, b.id DESC LIMIT 20
            """)
    }

    /// Throws `notFound` for another person's.
    static func find(_ id: LetterBundleID, of scope: Scope, _ db: any Connection) throws -> LetterBundle {
        let found: LetterBundle? = try db.first(
            """
            SELECT \(columns) FROM platform_letter_bundle b
             WHERE b.office_id = \(scope.office) AND b.account_id = \(scope.account) AND b.id = \(id)
            """)
        guard let found else { throw Failure.notFound("没有这批文书。") }
        return found
    }

    /// What could not be made, with why.
    static func problems(of id: LetterBundleID, in office: OfficeID, _ db: any Connection) throws -> [Problem] {
        try db.all(
            """
            SELECT \(Problem.columns) FROM platform_letter_item
             WHERE office_id = \(office) AND bundle_id = \(id) AND problem IS NOT NULL ORDER BY position
            """)
    }

    struct Problem: Record {
        static var columns: SQL { "title, problem" }
        let title: String
        let problem: String

        init(_ row: inout Row) throws {
            title = try row.next()
            problem = try row.next()
        }
    }

    static func archive(_ id: LetterBundleID, of scope: Scope, _ db: any Connection) throws -> [UInt8] {
        let bytes: Bytes? = try db.value(
            """
            SELECT archive FROM platform_letter_bundle
             WHERE office_id = \(scope.office) AND account_id = \(scope.account) AND id = \(id) AND state = 'ready'
            """)
        guard let bytes else { throw Failure.notFound("这批文书还没有生成，或者已经过期。") }
        return bytes.array
    }
}
