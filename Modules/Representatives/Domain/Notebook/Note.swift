import Kernel
import Platform
import RepresentativesContract
import Storage

/// An entry of a deputy's 履职笔记.
public struct Note: Record {
    public static var columns: SQL { "n.id, n.tenure_id, n.section, n.written_on, n.body, n.withdrawn_on" }
    static let kind = "representatives.note"

    /// The parts of the notebook that are written in.
    public enum Section: String, CaseIterable, Storable {
        case diary, opinions, reception, meetings, thoughts, report, other

        public var title: String {
            switch self {
            case .diary: "民情周记"
            case .opinions: "意见建议"
            case .reception: "接待选民"
            case .meetings: "会议、调研、视察"
            case .thoughts: "心得体会"
            case .report: "年度述职"
            case .other: "其他"
            }
        }
    }

    public let id: ID<Note>
    public let tenure: TenureID
    public let section: Section
    public let writtenOn: Day
    public let body: String
    /// The deputy has taken it back; nobody else sees it then.
    public let withdrawnOn: Day?

    public init(_ row: inout Row) throws {
        id = try row.next()
        tenure = try row.next()
        section = try row.next()
        writtenOn = try row.next()
        body = try row.next()
        withdrawnOn = try row.next()
    }

    /// As many as a page shows.
    static let limit = 500

    /// This person's own notes, latest first, of one section if given.
    public static func own(in section: Section?, for scope: Scope, _ db: any Connection) throws -> [Note] {
        let part: SQL = section.map { " AND n.section = \($0)" } ?? ""
        return try db.all(
            """
            SELECT \(columns) FROM representatives_note n JOIN representatives_tenure t ON t.id = n.tenure_id
             WHERE n.office_id = \(scope.office) AND t.person_id IN \(scope.people)\(part)
             ORDER BY n.written_on DESC, n.id DESC LIMIT \(limit)
            """)
    }

    public static let fields = [
        InputField("tenure", "以哪一级代表的身份", .one(.ownTenures), required: true),
        InputField("section", "栏目", .choice(Section.self, \.title), required: true),
        InputField("day", "日期", .day, required: true),
        InputField("body", "内容", .text(maxLength: 10_000), required: true, hint: "不写群众的证件号码、电话和住址"),
    ]

    /// Writes one; `id` was made with the form, so that a form sent twice is one note. Throws `invalid` beside the field.
    public static func write(
        _ id: ID<Note>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepNotes)
        let input = try Input(raw, for: fields)
        let day = try input.requiredPastDay("day", "日期", by: db.now.day)
        let tenure: TenureID? = input.id("tenure")
        guard let tenure, try RecordContact.ownTenures(of: scope, db).contains(where: { $0.id == tenure }) else {
            throw Failure.invalid(field: "tenure", "请从本人在任的代表职务里选择。")
        }
        guard try db.count("SELECT COUNT(*) FROM representatives_note WHERE id = \(id)") == 0 else {
            throw Failure.conflict("这一篇已经保存过，没有再保存一次。")
        }
        try db.run(
            """
            INSERT INTO representatives_note (id, office_id, tenure_id, section, written_on, body, created_at)
            VALUES (\(id), \(scope.office), \(tenure), \(input.required("section")), \(day), \(input.required("body")),
                    \(db.now))
            """)
        try Audit.append("representatives.note.written", on: Reference(TenureCase.kind, tenure), [:], by: scope, db)
    }

    /// The deputy takes an own note back; it stays stored. Throws `notFound` for another's, `conflict` the second time.
    public static func withdraw(_ id: ID<Note>, by scope: Scope, _ db: any Connection) throws {
        try scope.require(.keepNotes)
        let note: Note = try db.first(
            """
            SELECT \(columns) FROM representatives_note n JOIN representatives_tenure t ON t.id = n.tenure_id
             WHERE n.office_id = \(scope.office) AND n.id = \(id) AND t.person_id IN \(scope.people)
            """
        ).orNotFound("没有这篇笔记。")
        guard note.withdrawnOn == nil else { throw Failure.conflict("这一篇已经撤回。") }
        try db.run(
            """
            UPDATE representatives_note SET withdrawn_on = \(db.now.day)
             WHERE office_id = \(scope.office) AND id = \(id)
            """)
        try Audit.append(
            "representatives.note.withdrawn", on: Reference(TenureCase.kind, note.tenure), [:], by: scope, db)
    }
}
