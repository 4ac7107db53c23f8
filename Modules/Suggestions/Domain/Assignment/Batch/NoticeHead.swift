import Kernel
import Platform
import Storage
import SuggestionsContract

/// What the office writes on the 交办通知书 of one suggestion that is handed out by itself (form 4.1: 发文字号, 联系人, 电话).
///
/// It is kept as a batch of one suggestion, so that its notices are printed as those of a batch are.
struct NoticeHead {
    static let fields = [
        InputField(
            "notice_number", "通知书的发文字号", .line(maxLength: 60), hint: "如：市人大代工交〔2024〕7号；各单位的通知书同一个号。不写则通知书上留空。"),
        InputField("contact", "本机关联系人", .line(maxLength: 60), hint: "印在通知书上。"),
        InputField("telephone", "电话", .line(maxLength: 30)),
    ]

    let number: String?
    /// Nil when nothing was typed.
    let batch: AssignmentBatchID?

    /// Written as it was typed. Throws `invalid` beside its field for a number that a notice has already.
    init(_ input: Input, by scope: Scope, _ db: any Connection) throws {
        number = input.text("notice_number")
        if let number, try Self.used([number], in: scope.office, db) != nil {
            throw Failure.invalid(field: "notice_number", "发文字号“\(number)”已经用过，请换一个。")
        }
        let (contact, telephone) = (input.text("contact"), input.text("telephone"))
        guard number != nil || contact != nil || telephone != nil else {
            batch = nil
            return
        }
        let id = AssignmentBatchID.new(at: db.now)
        try AssignmentBatch.insert(id, .part, contact: contact, telephone: telephone, by: scope, db)
        batch = id
    }

    /// One of these numbers that stands on a notice already; nil when all are free. One statement.
    static func used(_ numbers: [String], in office: OfficeID, _ db: any Connection) throws -> String? {
        try db.value(
            """
            SELECT notice_number FROM suggestions_assignment
             WHERE office_id = \(office) AND notice_number IN \(numbers) LIMIT 1
            """)
    }
}

extension AssignmentBatch {
    static func insert(
        _ id: AssignmentBatchID, _ notices: NoticeCut, contact: String?, telephone: String?, by scope: Scope,
        _ db: any Connection
    ) throws {
        var batch = Batch(
            into: "suggestions_batch",
            ["id", "office_id", "assigned_on", "notices", "contact", "telephone", "entered_by", "created_at"])
        batch.append(id, scope.office, db.now.day, notices, contact, telephone, scope.name, db.now)
        try db.insert(batch)
    }

    /// Whom of the office the last notices named, to begin the next form with; empty without any. One statement.
    public static func lastContact(in office: OfficeID, _ db: any Connection) throws -> [String: String] {
        let last: AssignmentBatch? = try db.first(
            """
            SELECT \(columns) FROM suggestions_batch WHERE office_id = \(office) AND contact IS NOT NULL
             ORDER BY assigned_on DESC, id DESC LIMIT 1
            """)
        return ["contact": last?.contact, "telephone": last?.telephone].compactMapValues { $0 }
    }
}
