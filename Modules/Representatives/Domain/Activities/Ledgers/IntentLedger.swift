import Kernel
import Platform
import RepresentativesContract
import Storage

/// The ledger 参与意向: one row is one intent of a deputy to take part in a key project of the congress above. They are
/// counted one by one (项次), so two equal rows are two intents.
struct IntentLedger: Ledger {
    let name = "参与意向"
    let kind = "representatives.intent"
    let after = ["代表"]
    let countsRepeats = true

    var columns: [LedgerColumn] {
        [
            .init("代表编号", .reference(Self.deputies), required: true, key: true),
            .init("项目", .text(200), required: true, key: true),
            .init("日期", .day, required: true, key: true, past: true),
        ]
    }

    func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        let stored: [StoredIntent] = try db.all(
            """
            SELECT \(StoredIntent.columns)
              FROM representatives_intent i JOIN representatives_tenure t ON t.id = i.tenure_id
             WHERE i.office_id = \(scope.office) AND t.code IN \(Array(Set(keys.map { $0[0] })))
            """)
        return stored.map { LedgerEntry($0.id, [$0.code, $0.project, $0.day.description]) }
    }

    func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        var batch = Batch(
            into: "representatives_intent", ["id", "office_id", "tenure_id", "project", "told_on", "created_at"])
        for row in rows {
            batch.append(
                ID<IntentLedger>.new(at: db.now), scope.office, try row.requiredID("代表编号", as: TenureSubject.self),
                try row.text("项目"), try row.requiredDay("日期"), db.now)
        }
        try db.insert(batch)
    }

    /// The whole row is the key, so none is ever changed.
    func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {}

    private static let deputies = LedgerLookup("台账“代表”里有的代表编号", isCode: true, beside: ["日期"]) {
        (questions: [LedgerLookup.Question], office, db) in
        let tenures = try CodedTenures(coded: questions.map(\.text), in: office, db)
        var answers: [LedgerLookup.Question: TenureID] = [:]
        for question in questions {
            answers[question] = tenures.tenure(question.text, on: question.beside.first.flatMap { Day($0) })
        }
        return answers
    }
}

private struct StoredIntent: Record {
    static var columns: SQL { "i.id, t.code, i.project, i.told_on" }
    let id: ID<IntentLedger>
    let code: String
    let project: String
    let day: Day

    init(_ row: inout Row) throws {
        id = try row.next()
        code = try row.next()
        project = try row.next()
        day = try row.next()
    }
}
