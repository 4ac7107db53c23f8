import Kernel
import Platform
import Storage
import SuggestionsContract

/// A research, a material or a publication, with what was found or what is in it; its files are attachments.
public struct PreparationRecord: Record, Sendable {
    public static let reference = "suggestions.preparation"
    public static var columns: SQL {
        """
        p.id, p.kind, p.title, p.author, p.held_on, p.place, p.copies, p.body, p.entered_by, p.withdrawn_on,
        p.withdrawn_reason
        """
    }

    public let id: ID<PreparationRecord>
    public let kind: PreparationKind
    public let title: String
    public let author: String
    public let heldOn: Day
    public let place: String?
    /// 册; nil unless it was printed.
    public let copies: Int?
    public let body: String
    public let enteredBy: String
    /// Nil while it holds.
    public let withdrawnOn: Day?
    public let withdrawnReason: String?

    public init(_ row: inout Row) throws {
        id = try row.next()
        kind = try row.next()
        title = try row.next()
        author = try row.next()
        heldOn = try row.next()
        place = try row.next()
        copies = try row.next()
        body = try row.next()
        enteredBy = try row.next()
        withdrawnOn = try row.next()
        withdrawnReason = try row.next()
    }

    /// Of one kind or all, of the year, newest first; the withdrawn ones for those who keep them alone.
    public static func all(_ kind: PreparationKind?, in year: Int, for scope: Scope, _ db: any Connection) throws
        -> [PreparationRecord]
    {
        try scope.require(.readPreparation)
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
            return []
        }
        let chosen: SQL = kind.map { "AND p.kind = \($0)" } ?? ""
        return try db.all(
            """
            SELECT \(columns) FROM suggestions_preparation p
             WHERE \(condition(scope)) AND p.held_on >= \(first) AND p.held_on <= \(last) \(chosen)
             ORDER BY p.held_on DESC, p.id DESC LIMIT 1000
            """)
    }

    /// Throws `notFound` for another office's, and for a withdrawn one unless this person keeps them.
    public static func find(
        _ id: ID<PreparationRecord>, for scope: Scope, _ db: any Connection
    ) throws -> PreparationRecord {
        try scope.require(.readPreparation)
        let found: PreparationRecord? = try db.first(
            "SELECT \(columns) FROM suggestions_preparation p WHERE p.id = \(id) AND \(condition(scope))")
        return try found.orNotFound("没有这份资料，或者已经撤回。")
    }

    private static func condition(_ scope: Scope) -> SQL {
        let standing: SQL = scope.may(.keepPreparation) ? "" : "AND p.withdrawn_on IS NULL"
        return "p.office_id = \(scope.office) \(standing)"
    }
}

extension ReferenceKind {
    /// A research, a material or a publication, by its title.
    static let preparation = ReferenceKind(PreparationRecord.reference) { ids, office, db in
        let found: [PreparationRecord] = try db.all(
            """
            SELECT \(PreparationRecord.columns) FROM suggestions_preparation p
             WHERE p.office_id = \(office) AND p.id IN \(ids)
            """)
        return Dictionary(
            found.map { record in
                (
                    record.id.asID(),
                    Description(
                        title: "\(record.kind.title)：\(record.title)", path: "/suggestions/preparation/\(record.id)")
                )
            }, uniquingKeysWith: { first, _ in first })
    }
}

extension AttachmentKind {
    /// The report, the material, the printed text: for all who read the record.
    public static let preparation = AttachmentKind(
        kind: PreparationRecord.reference,
        mayRead: { id, scope, db in try labels(id, scope, db) },
        mayAdd: { id, scope, db in scope.may(.keepPreparation) ? try labels(id, scope, db) : [] })

    private static func labels(_ id: ID<Never>, _ scope: Scope, _ db: any Connection) throws -> [String] {
        guard scope.may(.readPreparation) else { return [] }
        let standing = try db.count(
            """
            SELECT COUNT(*) FROM suggestions_preparation
             WHERE id = \(id) AND office_id = \(scope.office) AND withdrawn_on IS NULL
            """)
        return standing == 0 ? [] : ["资料"]
    }
}
