import Kernel
import Platform
import RepresentativesContract
import Storage

/// 调阅: the office looks into a deputy's notebook. Each look is on record, and the deputy is told.
public struct NoteReading: Record {
    public static var columns: SQL { "r.read_on, r.reader, r.words" }

    public let readOn: Day
    public let reader: String
    /// What the office had to say to it.
    public let words: String?

    public init(_ row: inout Row) throws {
        readOn = try row.next()
        reader = try row.next()
        words = try row.next()
    }

    public static let fields = [InputField("words", "调阅意见", .text(maxLength: 1000))]

    /// The looks into the notebooks of these tenures, latest first.
    public static func all(of tenures: [TenureID], in office: OfficeID, _ db: any Connection) throws -> [NoteReading] {
        try db.all(
            """
            SELECT \(columns) FROM representatives_note_reading r
             WHERE r.office_id = \(office) AND r.tenure_id IN \(tenures) ORDER BY r.read_on DESC, r.id DESC LIMIT 200
            """)
    }

    /// Puts a look on record and gives what is there to read. Throws `notFound` for a tenure this person may not see.
    public static func read(
        _ tenure: TenureID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws -> [Note] {
        try scope.require(.readNotes)
        let found = try Tenure.find(tenure, for: scope, db)
        let input = try Input(raw, for: fields)
        try db.run(
            """
            INSERT INTO representatives_note_reading (id, office_id, tenure_id, read_on, reader, words, created_at)
            VALUES (\(ID<NoteReading>.new(at: db.now)), \(scope.office), \(tenure), \(db.now.day), \(scope.name),
                    \(input.text("words")), \(db.now))
            """)
        let reference = Reference(TenureCase.kind, tenure)
        try Audit.append("representatives.note.read", on: reference, [:], by: scope, db)
        try Notice.send(
            "代工委调阅了您的履职笔记。\(input.text("words") ?? "")", about: reference, to: [.person(found.person.id)],
            by: scope, db)
        return try db.all(
            """
            SELECT \(Note.columns) FROM representatives_note n
             WHERE n.office_id = \(scope.office) AND n.tenure_id = \(tenure) AND n.withdrawn_on IS NULL
             ORDER BY n.written_on DESC, n.id DESC LIMIT \(Note.limit)
            """)
    }
}
