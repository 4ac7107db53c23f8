import Kernel
import Storage

/// A row that moves through states: what the page shows of a case, and what its table of transitions looks at.
public protocol CaseRecord: Record {
    associatedtype Subject
    associatedtype State: CaseState

    var id: ID<Subject> { get }
    var state: State { get }
    /// How often it has changed: a page made before the last change is stale.
    var version: Int { get }
}

extension CaseType where Facts: CaseRecord, Facts.State == State {
    public static func state(of facts: Facts) -> State { facts.state }
}

extension CaseEngine where Case.Facts: CaseRecord, Case.Facts.State == Case.State {
    /// Takes events on the rows of one table, with the columns id, office_id, state and version.
    ///
    /// - Parameters:
    ///   - also: what else each event writes into the row: `"settled_at = NULL"`.
    ///   - page: the case whose page shows it, where that is another.
    ///   - find: reads the row; throws `notFound` unless this person may see it. It is locked before, and alone: what is
    ///     joined to it waits for nobody.
    public init(
        _ verbs: [Verb<Case>], in table: SQL, also: @escaping @Sendable (any Connection) -> SQL? = { _ in nil },
        page: @escaping @Sendable (Case.Facts) -> Reference = { Reference(Case.kind, $0.id) },
        find: @escaping @Sendable (ID<Case.Facts.Subject>, Scope, any Connection) throws -> Case.Facts
    ) {
        self.init(
            verbs,
            load: { id, scope, db in
                let _: [ID<Never>] = try db.values(
                    "SELECT id FROM \(table) WHERE id = \(id) AND office_id = \(scope.office) \(.forUpdate)")
                return try find(id.asID(), scope, db)
            },
            version: \.version,
            save: { facts, state, db in
                let more: SQL = also(db).map { ", \($0)" } ?? ""
                try db.run(
                    "UPDATE \(table) SET state = \(state), version = version + 1\(more) WHERE id = \(facts.id)")
            },
            page: page)
    }
}
