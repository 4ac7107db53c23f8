import Kernel
import Platform
import Storage
import SuggestionsContract

/// The ledger 督办: one row is a call or a letter, about one or several suggestions, to one or several units.
struct SupervisionLedger: Ledger {
    let name = "督办"
    let kind = Supervision.reference
    let after = ["单位", "建议"]

    var columns: [LedgerColumn] {
        [
            .init("建议编号", .references(.suggestions), required: true, key: true),
            .init("日期", .day, required: true, key: true, past: true),
            .init(
                "方式",
                .word([
                    .init(SupervisionKind.telephone.title, "telephone", variants: ["电话督办", "电话催办"]),
                    .init(SupervisionKind.letter.title, "letter", variants: ["书面督办函", "书面", "函"]),
                ]), required: true, key: true),
            .init("承办单位", .references(.units), required: true, key: true),
            .init("内容", .text(1000), key: true),
        ]
    }

    /// Those of the same days, as rows. Withdrawn ones too: the file does not bring them back. Two statements.
    func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        let days = Array(Set(keys.compactMap { Day($0[1]) }))
        let stored: [Stored] = try db.all(
            """
            SELECT \(Stored.columns) FROM \(Supervision.tables)
             WHERE v.office_id = \(scope.office) AND v.held_on IN \(days) AND v.kind IN \(SupervisionKind.listed)
             ORDER BY v.entry_id, u.sort_key, v.id
            """)
        let suggestions = try Supervised.by(stored.map(\.id), in: scope.office, db)
        return Dictionary(grouping: stored, by: \.entry).compactMap { entry, rows in
            rows.first.map { first in
                let numbers = Set(rows.flatMap { suggestions[$0.id] ?? [] }.compactMap(\.number)).sorted()
                return LedgerEntry(
                    entry,
                    [
                        numbers.joined(separator: "、"), first.day.description, first.kind.title,
                        rows.map(\.unit).joined(separator: "、"), first.content,
                    ])
            }
        }
    }

    func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        var entries: [(id: SupervisionID, with: ID<Never>, entry: SupervisionEntry)] = []
        for row in rows {
            let with = ID<Never>.new(at: db.now)
            let suggestions = try row.ids("建议编号", as: SuggestionSubject.self)
            for unit in Self.unique(try row.ids("承办单位", as: UnitSubject.self)) {
                let entry = SupervisionEntry(
                    try row.requiredWord("方式"), unit, try row.requiredDay("日期"), try row.text("内容"),
                    Self.unique(suggestions))
                entries.append((SupervisionID.new(at: db.now), with, entry))
            }
        }
        try SupervisionEntry.insert(entries, by: LedgerParts.entrant, in: scope.office, db)
    }

    /// The whole row is the key: a row that differs is another row.
    func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {}

    private static func unique<Item: Hashable>(_ items: [Item]) -> [Item] {
        var seen: Set<Item> = []
        return items.filter { seen.insert($0).inserted }
    }

    private struct Stored: Record {
        static var columns: SQL { "v.id, v.entry_id, v.kind, v.held_on, v.content, u.name" }
        let id: SupervisionID
        let entry: ID<Never>
        let kind: SupervisionKind
        let day: Day
        let content: String
        let unit: String

        init(_ row: inout Row) throws {
            id = try row.next()
            entry = try row.next()
            kind = try row.next()
            day = try row.next()
            content = try row.next()
            unit = try row.next()
        }
    }
}

extension LedgerLookup {
    /// A suggestion by its 建议编号: of several levels' the one of the office's own congress.
    static let suggestions = LedgerLookup("台账“建议”里有的建议编号", isCode: true) { (numbers: [String], office, db) in
        let found: [NumberedSuggestion] = try db.all(
            """
            SELECT s.id, s.number FROM suggestions_suggestion s JOIN platform_office o ON o.id = s.office_id
             WHERE s.office_id = \(office) AND s.number IN \(numbers)
             ORDER BY CASE WHEN s.level = o.level THEN 0 ELSE 1 END, s.level, s.id
            """)
        return Dictionary(found.map { ($0.number, $0.id) }, uniquingKeysWith: { first, _ in first })
    }
}

private struct NumberedSuggestion: Record {
    static var columns: SQL { "s.id, s.number" }
    let id: SuggestionID
    let number: String

    init(_ row: inout Row) throws {
        id = try row.next()
        number = try row.next()
    }
}
