import Kernel
import Platform
import RepresentativesContract
import Storage

/// 提出约见: by a deputy for a tenure of their own in office, or written down by the office for one (代录).
public enum AskInterview {
    public static let auditAction = "representatives.interview.asked"

    private static let what = [
        InputField("wanted", "约见谁", .line(maxLength: 100), required: true, hint: "哪个机关的负责人，如：市教育局局长"),
        InputField("topic", "事由", .line(maxLength: 100), required: true),
        InputField("grounds", "要了解、反映的问题", .text(maxLength: 4000), required: true),
    ]
    /// What a deputy fills in.
    public static let ownFields =
        [InputField("tenure", "以哪一级代表的身份", .one(.ownTenures), required: true)] + what
    /// What the office fills in for a deputy.
    public static let fields =
        [InputField("code", "代表编号或姓名", .line(maxLength: 40), required: true, hint: "提出约见的代表")] + what

    /// Writes it down; `id` was made with the form, so that a form sent twice is one interview. The office is told.
    /// Throws `invalid` beside the field, `conflict` when the form was sent before.
    public static func ask(
        _ id: InterviewID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        let isOffice = scope.may(.keepInterviews)
        if !isOffice { try scope.require(.askInterview) }
        let input = try Input(raw, for: isOffice ? fields : ownFields)
        let tenure = isOffice ? try named(input, scope.office, db) : try own(input, scope, db)
        guard try db.count("SELECT COUNT(*) FROM representatives_interview WHERE id = \(id)") == 0 else {
            throw Failure.conflict("这次约见已经提出过，请到列表查看。")
        }
        try db.run(
            """
            INSERT INTO representatives_interview (id, office_id, tenure_id, topic, grounds, wanted, asked_on, state,
                                                   version, created_at)
            VALUES (\(id), \(scope.office), \(tenure), \(input.required("topic")), \(input.required("grounds")),
                    \(input.required("wanted")), \(db.now.day), \(InterviewCase.machine.start), 1, \(db.now))
            """)
        let reference = Reference(InterviewCase.kind, id)
        try Journal(scope: scope, db).begin(InterviewCase.self, reference, "提出约见")
        try Audit.append(auditAction, on: reference, [:], by: scope, db)
        try Notice.send(
            "代表提出约见：\(input.required("topic"))。请安排，或说明不安排的理由。", about: reference,
            to: [.role(.officeStaff), .role(.officeHead)], by: scope, db)
    }

    private static func own(_ input: Input, _ scope: Scope, _ db: any Connection) throws -> TenureID {
        let tenure: TenureID? = input.id("tenure")
        guard let tenure, try RecordContact.ownTenures(of: scope, db).contains(where: { $0.id == tenure }) else {
            throw Failure.invalid(field: "tenure", "请从本人在任的代表职务里选择。")
        }
        return tenure
    }

    private static func named(_ input: Input, _ office: OfficeID, _ db: any Connection) throws -> TenureID {
        let found = try TypedCodes(input.required("code")).inOffice(beside: "code", office, db)
        guard found.count == 1, let deputy = found.first else {
            throw Failure.invalid(field: "code", "一次登记一名代表。")
        }
        return deputy.tenure
    }
}
