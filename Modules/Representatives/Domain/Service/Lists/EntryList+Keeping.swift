import Kernel
import Platform
import RepresentativesContract
import Storage

extension EntryList {
    /// The entry, of this office. Throws `notFound`.
    public func find(_ id: EntryID, for scope: Scope, _ db: any Connection) throws -> Entry {
        try entries("\(selection) WHERE office_id = \(scope.office) AND id = \(id)", db).first
            .orNotFound("\(title)里没有这一条。")
    }

    /// Enters what was typed. The id was made with the form, so that a form sent twice makes one entry.
    public func add(_ id: EntryID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection) throws {
        let input = try Input(raw, for: fields)
        var cells = try columns.map { try $0.cell(typed: input, on: db.now.day) }
        guard try db.count("SELECT COUNT(*) FROM \(tableSQL) WHERE id = \(id)") == 0 else {
            _ = try find(id, for: scope, db)
            return
        }
        let named = try deputies(in: &cells, before: nil, keeping: [], scope.office, db)
        var batch = batch(columns)
        batch.rows.append(row(id, cells, columns, scope, db))
        try db.insert(batch)
        try noteTurn(id, named ?? [], cells, before: nil, keeping: [], scope.office, db)
        try Audit.append("\(kind).added", on: Reference(kind, id), [:], by: scope, db)
    }

    /// Fills in, or changes, what no ledger knows the entry by; the audit trail keeps which columns.
    ///
    /// - Parameter seen: the version of the page it was typed on; nil when nobody looked first.
    public func amend(
        _ id: EntryID, _ raw: [String: [String]], seen: Int? = nil, by scope: Scope, _ db: any Connection
    ) throws {
        let entry = try counted(id, seen, scope, db)
        let input = try Input(raw, for: laterFields)
        var cells = try zip(columns, entry.cells).map { column, old in
            column.isInLedger ? old : try column.cell(typed: input, on: db.now.day)
        }
        let kept = try onDuty(in: id, scope.office, db)
        let known = kept.map(\.tenure)
        let turn = try deputies(in: &cells, before: entry.cells, keeping: kept, scope.office, db) ?? known
        // Namesakes: the words may stay as they are.
        let isAnothers = Set(turn) != Set(known)
        let changed = columns.indices.filter {
            cells[$0] != entry.cells[$0] || (isAnothers && columns[$0].namesDeputies)
        }
        let changes = changed.map { columns[$0].assignment(of: cells[$0]) }
        guard !changes.isEmpty else { return }
        try db.run(
            """
            UPDATE \(tableSQL) SET \(SQL(changes, joined: ", ")), version = version + 1
             WHERE office_id = \(scope.office) AND id = \(id)
            """)
        try Audit.append(
            "\(kind).amended", on: Reference(kind, id),
            ["columns": changed.map { columns[$0].title }.joined(separator: "、")],
            by: scope, db)
        try noteTurn(id, turn, cells, before: entry.cells, keeping: known, scope.office, db)
    }

    public static let reason = InputField("reason", "作废的原因", .text(maxLength: 500), required: true)

    /// Takes the entry out of all counts, with the reason; it stays in the list.
    public func withdraw(
        _ id: EntryID, _ raw: [String: [String]], seen: Int? = nil, by scope: Scope, _ db: any Connection
    ) throws {
        _ = try counted(id, seen, scope, db)
        let reason = try Input(raw, for: [Self.reason]).required("reason")
        try db.run(
            """
            UPDATE \(tableSQL) SET withdrawn_reason = \(reason), version = version + 1
             WHERE office_id = \(scope.office) AND id = \(id)
            """)
        try Audit.append("\(kind).withdrawn", on: Reference(kind, id), ["reason": reason], by: scope, db)
        guard performance != nil else { return }
        try Outbox.publish(
            PerformanceWithdrawn(of: Reference(kind, id), reason: "登记已作废：\(reason)"), office: scope.office, db)
    }

    private func counted(_ id: EntryID, _ seen: Int?, _ scope: Scope, _ db: any Connection) throws -> Entry {
        let entry = try find(id, for: scope, db)
        guard entry.withdrawnReason == nil else { throw Failure.conflict("这一条已经作废，不能再改。") }
        if let seen, seen != entry.version {
            throw Failure.conflict("您打开页面之后，这一条已有变动。请看过最新内容再改。")
        }
        return entry
    }

    func batch(_ columns: [EntryColumn]) -> Batch {
        Batch(into: table, ["id", "office_id"] + columns.map(\.stored) + ["created_at"])
    }

    func row(
        _ id: EntryID, _ cells: [String], _ columns: [EntryColumn], _ scope: Scope, _ db: any Connection
    ) -> [Value] {
        [id.stored, scope.office.stored] + zip(columns, cells).map { $0.value(of: $1) } + [db.now.stored]
    }

    /// What its own acts read as in the audit trail.
    var auditTitles: [String: String] {
        [
            "\(kind).added": "\(title)：登记", "\(kind).amended": "\(title)：补充",
            "\(kind).withdrawn": "\(title)：作废", "\(kind).exported": "\(title)：导出",
        ]
    }
}
