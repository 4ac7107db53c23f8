import Kernel
import Platform
import RepresentativesContract
import Storage

/// The address book of the deputies in office of one level and term, by delegation or by group.
public struct AddressBook: Sendable {
    public enum Order: String, CaseIterable, Sendable {
        case delegation, group

        public var title: String { self == .delegation ? "按代表团" : "按代表小组" }
    }

    public let level: Level
    public let term: Int
    public let delegation: DelegationID?
    public let group: DeputyGroupID?
    public let order: Order

    /// "市第6届"
    public var congress: String { level.congress(term) }

    /// Where the address names no level or term: the office's own level, and its latest term. At most two statements.
    public init(
        level: Level?, term: Int?, delegation: DelegationID?, group: DeputyGroupID?, order: Order, for scope: Scope,
        _ db: any Connection
    ) throws {
        let chosen = try level ?? Office.named(scope.office, db).level
        self.level = chosen
        self.term =
            try term
            ?? db.value(
                """
                SELECT COALESCE(MAX(term), 1) FROM representatives_tenure
                 WHERE office_id = \(scope.office) AND level = \(chosen) AND state = \(TenureState.inOffice)
                """) ?? 1
        self.delegation = delegation
        self.group = group
        self.order = order
    }

    static let auditKind = "platform.office"

    /// A part of the book, and how long the whole is. Two statements.
    public func page(limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws -> (
        entries: [AddressEntry], total: Int
    ) {
        let entries: [AddressEntry] = try db.all("\(selection(for: scope)) LIMIT \(limit) OFFSET \(offset)")
        let condition = filter.condition(for: scope)
        return (entries, try db.count("SELECT COUNT(*) FROM representatives_tenure t WHERE \(condition)"))
    }

    /// The whole book with telephones in full, for an edition. Who took it away is in the audit trail.
    ///
    /// - Parameter format: "xlsx", "vcf", "print".
    /// - Throws: `forbidden` for those who may not see telephones, `invalid` beyond 20,000 deputies.
    public func edition(as format: String, by scope: Scope, _ db: any Connection) throws -> [AddressEntry] {
        try scope.require(.revealTelephone)
        let limit = 20_000
        let entries: [AddressEntry] = try db.all("\(selection(for: scope)) LIMIT \(limit + 1)")
        guard entries.count <= limit else { throw Failure.invalid("一次最多取 \(limit) 位代表，请先筛选。") }
        try Audit.append(
            "representatives.address-book.taken", on: Reference(Self.auditKind, scope.office),
            ["format": format, "rows": String(entries.count), "congress": congress], by: scope, db)
        return entries
    }

    private var filter: TenureFilter {
        var filter = TenureFilter()
        filter.level = level
        filter.term = term
        filter.delegation = delegation
        filter.group = group
        filter.state = .inOffice
        return filter
    }

    private func selection(for scope: Scope) -> SQL {
        let first: SQL = order == .delegation ? "COALESCE(d.sort_key, '')" : "COALESCE(g.sort_key, '')"
        return """
            SELECT \(AddressEntry.columns) FROM \(Tenure.tables) WHERE \(filter.condition(for: scope))
             ORDER BY \(first), p.sort_key, t.id
            """
    }
}
