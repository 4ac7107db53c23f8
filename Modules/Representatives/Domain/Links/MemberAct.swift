import Kernel
import Platform
import Storage

/// What the office does about a member of the standing committee; a form of the member's page each.
public enum MemberAct: String, CaseIterable, Sendable {
    case link, contact, unlink, change

    public var title: String {
        switch self {
        case .link: "增加联系的代表"
        case .contact: "登记联系情况"
        case .unlink: "结束联系"
        case .change: "更正组成人员资料"
        }
    }

    /// What happens then.
    public var next: String {
        switch self {
        case .link: "保存后：列入联系名单；可以到“调整名单的通知”生成通知。"
        case .contact: "保存后：计入这位组成人员的半年联系情况。"
        case .unlink: "保存后：从联系名单移出，经过仍可查；可以到“调整名单的通知”生成通知。"
        case .change: "保存后：联系名单按新的资料显示。"
        }
    }

    public var fields: [InputField] {
        switch self {
        case .link: BeginLink.fields
        case .contact: RecordContact.memberFields
        case .unlink: EndLink.fields
        case .change: ChangeMember.fields
        }
    }

    /// Does it, and says in a line what was done.
    ///
    /// - Parameter seen: the version the person saw.
    /// - Throws: `notFound`; `conflict` when the member has changed since; `invalid`.
    public func take(
        on id: CommitteeMemberID, _ raw: [String: [String]], seen: Int?, by scope: Scope, _ db: any Connection
    ) throws -> String {
        try scope.require(.keepLinks)
        let member = try CommitteeMember.named(id, on: db.now.day, in: scope.office, db)
        if let seen, seen != member.version { throw Failure.conflict("您打开页面之后，这里已有变动。请看过最新情况再办。") }
        let input = try Input(raw, for: fields)
        try db.run(
            "UPDATE representatives_member SET version = version + 1 WHERE office_id = \(scope.office) AND id = \(id)")
        switch self {
        case .link: return try BeginLink.begin(member, input, by: scope, db)
        case .contact: return try RecordContact.record(by: member, input, by: scope, db)
        case .unlink: return try EndLink.end(member, input, by: scope, db)
        case .change: return try ChangeMember.change(member, input, by: scope, db)
        }
    }
}

extension InputField.Source {
    /// The links of the member whose page it is.
    public static let memberLinks = InputField.Source("member-links")
    /// The deputies this member keeps in touch with, by tenure.
    public static let linkedDeputies = InputField.Source("linked-deputies")
    /// The tenures in office of who is signed in.
    public static let ownTenures = InputField.Source("own-tenures")
}
