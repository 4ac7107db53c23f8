import Kernel
import Platform
import RepresentativesContract
import Storage

/// A deputy tells the office what is wrong in the register; the office mends it (`DeputyEdit`).
public enum CorrectionRequest {
    public static let fields: [InputField] = [
        InputField("tenure", "哪一项任职", .one(.ownTenures), required: true),
        InputField("what", "哪里有误，应当是什么", .line(maxLength: 200), required: true, hint: "如：职务已改为某某中学校长"),
    ]

    /// Throws `notFound` for somebody else's tenure.
    public static func send(_ input: Input, by scope: Scope, _ db: any Connection) throws {
        try scope.require(.readOwnTenure)
        let own = try Tenure.all(of: scope.people, in: scope.office, db)
        let id: TenureID? = input.id("tenure")
        let tenure = try own.first { $0.id == id }.orNotFound("没有这项任职。")
        let reference = Reference(TenureCase.kind, tenure.id)
        try Notice.send(
            "\(tenure.person.name)（\(tenure.congress)代表）请更正资料：\(input.required("what"))", about: reference,
            to: [.role(.officeStaff)], by: scope, db)
        try Audit.append("representatives.tenure.correction-asked", on: reference, [:], by: scope, db)
    }
}
