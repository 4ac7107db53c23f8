import Kernel
import Platform
import RepresentativesContract
import Storage

/// Who has a turn of a roster: kept by tenure beside the names, and told to the performance file once the day has come.
extension EntryList {
    /// Who has the turn until now. One statement; none for a list without turns.
    func onDuty(in id: EntryID, _ office: OfficeID, _ db: any Connection) throws -> [CodedTenure] {
        guard performance != nil else { return [] }
        return try db.all(
            """
            SELECT \(CodedTenure.columns)
              FROM representatives_court_duty_deputy d JOIN representatives_tenure t ON t.id = d.tenure_id
              JOIN representatives_person p ON p.id = t.person_id
             WHERE d.office_id = \(office) AND d.duty_id = \(id) AND d.left_at IS NULL ORDER BY t.code, t.id
            """)
    }

    /// Who is meant by the names in these cells, which then are the register's own: one of `kept`, who had the turn
    /// before, then one in office. Nil where the list names nobody, or the words stood there before and their deputies
    /// are kept; words from before that nobody is kept of may be no names, and then stay. Throws `invalid` beside the
    /// field, naming whom the register does not have.
    func deputies(
        in cells: inout [String], before: [String]?, keeping kept: [CodedTenure], _ office: OfficeID,
        _ db: any Connection
    ) throws -> [TenureID]? {
        guard let place = columns.firstIndex(where: \.namesDeputies) else { return nil }
        let isOld = cells[place] == before?[place]
        guard !isOld || kept.isEmpty else { return nil }
        do {
            let named = try TypedCodes(cells[place]).inOffice(
                beside: columns[place].name, keeping: kept, office, db)
            guard !named.isEmpty else {
                throw Failure.invalid(field: columns[place].name, "请填写\(columns[place].title)。")
            }
            cells[place] = named.map(\.name).joined(separator: "、")
            return named.map(\.tenure)
        } catch let failure as Failure where isOld && failure.kind == .invalid {
            return nil
        }
    }

    /// Keeps who has the turn and tells the file. What was told before and is not so any more is taken back.
    ///
    /// - Parameters:
    ///   - turn: who has it now.
    ///   - before: the cells as they were; nil for a new entry.
    ///   - known: who had it until now.
    func noteTurn(
        _ id: EntryID, _ turn: [TenureID], _ cells: [String], before: [String]?, keeping known: [TenureID],
        _ office: OfficeID, _ db: any Connection
    ) throws {
        guard performance != nil else { return }
        let source = Reference(kind, id)
        if let before, items(of: turn, id, before) != items(of: turn, id, cells) {
            try Outbox.publish(PerformanceWithdrawn(of: source, reason: "轮值的日期、联络室或者内容改了"), office: office, db)
        }
        let gone = known.filter { !turn.contains($0) }
        for tenure in gone {
            let withdrawn = PerformanceWithdrawn(of: source, tenure: tenure, reason: "改由别的代表轮值")
            try Outbox.publish(withdrawn, office: office, db)
        }
        try keep(turn, without: gone, of: id, office, db)
        guard let day = day(in: cells), day <= db.now.day, !turn.isEmpty else { return }
        try Outbox.publish(PerformanceNoted(items(of: turn, id, cells)), office: office, db)
    }

    /// What the file is told of the turn.
    func items(of turn: [TenureID], _ id: EntryID, _ cells: [String]) -> [PerformanceNoted.Item] {
        guard let performance, let day = day(in: cells) else { return [] }
        let words = zip(columns, cells).compactMap { column, cell in
            if case .words = column.kind { cell } else { nil }
        }
        return turn.map {
            PerformanceNoted.Item(
                tenure: $0, kind: performance(cells), day: day, title: "\(title)：\(words.joined(separator: "，"))",
                source: Reference(kind, id))
        }
    }

    private func day(in cells: [String]) -> Day? {
        columns.firstIndex { $0.name == dayColumn.description }.flatMap { Day(cells[$0]) }
    }

    private func keep(
        _ turn: [TenureID], without gone: [TenureID], of id: EntryID, _ office: OfficeID, _ db: any Connection
    ) throws {
        try db.run(
            """
            UPDATE representatives_court_duty_deputy SET left_at = \(db.now)
             WHERE office_id = \(office) AND duty_id = \(id) AND tenure_id IN \(gone)
            """)
        try db.run(
            """
            UPDATE representatives_court_duty_deputy SET left_at = NULL
             WHERE office_id = \(office) AND duty_id = \(id) AND tenure_id IN \(turn)
            """)
        let kept: [TenureID] = try db.values(
            "SELECT tenure_id FROM representatives_court_duty_deputy WHERE office_id = \(office) AND duty_id = \(id)")
        var batch = Batch(into: "representatives_court_duty_deputy", ["duty_id", "tenure_id", "office_id"])
        for tenure in turn where !kept.contains(tenure) { batch.append(id, tenure, office) }
        if !batch.rows.isEmpty { try db.insert(batch) }
    }
}
