/// A post somebody holds in the deputy work, as `domain` section 5.1 names them.
public enum Role: String, Sendable, CaseIterable {
    case deputy = "deputy"
    case delegationHead = "delegation_head"
    case motionsGroup = "motions_group"
    case officeStaff = "office_staff"
    case officeHead = "office_head"
    case unitClerk = "unit_clerk"
    case unitReviewer = "unit_reviewer"
    case unitLeader = "unit_leader"
    case committee = "committee"
    case systemAdmin = "system_admin"
    case securityAdmin = "security_admin"
    case auditAdmin = "audit_admin"

    /// What a grant of this role is bound to, besides its office.
    public enum Bound: String, Sendable { case nothing, person, delegation, unit, committee }

    public var bound: Bound {
        switch self {
        case .deputy: .person
        case .delegationHead: .delegation
        case .unitClerk, .unitReviewer, .unitLeader: .unit
        case .committee: .committee
        default: .nothing
        }
    }

    /// The role's name in the office's words.
    public var title: String {
        switch self {
        case .deputy: "代表"
        case .delegationHead: "代表团负责人"
        case .motionsGroup: "议案组"
        case .officeStaff: "代工委工作人员"
        case .officeHead: "代工委负责人"
        case .unitClerk: "承办单位经办人"
        case .unitReviewer: "承办单位审核人"
        case .unitLeader: "承办单位负责人"
        case .committee: "对口委员会"
        case .systemAdmin: "系统管理员"
        case .securityAdmin: "安全管理员"
        case .auditAdmin: "审计管理员"
        }
    }

    /// Roles one person may not hold together: 三员分立 (GB/T 22239-2019 8.1.4.2 d).
    public static let separated: [Set<Role>] = [
        [.systemAdmin, .auditAdmin], [.securityAdmin, .auditAdmin], [.systemAdmin, .securityAdmin],
    ]
}
