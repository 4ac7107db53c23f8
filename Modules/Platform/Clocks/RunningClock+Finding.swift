import Kernel
import Storage

extension RunningClock {
    /// The running clocks of these cases, due first. One statement.
    public static func running(
        of subjects: [Reference], _ office: OfficeID, _ db: any Connection
    ) throws -> [RunningClock] {
        guard let these = condition(on: subjects) else { return [] }
        return try db.all(
            """
            SELECT \(columns) FROM \(source)
             WHERE c.office_id = \(office) AND c.stopped_on IS NULL AND \(these)
             ORDER BY c.due_on, c.id
            """)
    }

    /// Every clock of these cases, stopped ones too, in the order they were started.
    public static func all(of subjects: [Reference], _ office: OfficeID, _ db: any Connection) throws -> [RunningClock]
    {
        guard let these = condition(on: subjects) else { return [] }
        return try db.all(
            "SELECT \(columns) FROM \(source) WHERE c.office_id = \(office) AND \(these) ORDER BY c.started_on, c.id")
    }

    /// The clock, for somebody who may see it: who watches the clocks of the office, or holds this one.
    /// Anybody else's, and another office's, is `notFound`.
    public static func find(_ id: ID<RunningClock>, for scope: Scope, _ db: any Connection) throws -> RunningClock {
        let clock: RunningClock? = try db.first(
            "SELECT \(columns) FROM \(source) WHERE c.office_id = \(scope.office) AND c.id = \(id)")
        guard let clock, scope.may(.clocks) || clock.holder.includes(scope) else {
            throw Failure.notFound("没有这项期限，或不由您办理。")
        }
        return clock
    }

    private static func condition(on subjects: [Reference]) -> SQL? {
        guard !subjects.isEmpty else { return nil }
        let kinds = Dictionary(grouping: Set(subjects), by: \.kind).sorted { $0.key < $1.key }
        let parts = kinds.map { kind, group -> SQL in
            "(c.subject_kind = \(kind) AND c.subject_id IN \(group.map(\.id).sorted()))"
        }
        return "(\(SQL(parts, joined: " OR ")))"
    }
}
