import Kernel

/// Somebody of the stage, by what they are; the raw value is their login.
enum SuggestionPost: String, CaseIterable, Sendable {
    case lead, second, third
    /// Of the other delegation.
    case fourth, fifth, sixth
    case suspended
    /// A deputy of the county's congress.
    case county
    case head
    case otherHead = "other-head"
    case motions, staff, chief
    case mainClerk = "main-clerk"
    case mainReviewer = "main-reviewer"
    case mainLeader = "main-leader"
    case coClerk = "co-clerk"
    case coReviewer = "co-reviewer"
    case coLeader = "co-leader"
    case nextClerk = "next-clerk"
    case nextLeader = "next-leader"
    /// Of a unit that nothing is assigned to.
    case idleClerk = "idle-clerk"
    case idleReviewer = "idle-reviewer"
    case idleLeader = "idle-leader"
    /// Of the other office.
    case foreignLead = "foreign-lead"
    case foreignHead = "foreign-head"
    case foreignStaff = "foreign-staff"
    case foreignLeader = "foreign-leader"

    static let deputies: [SuggestionPost] = [
        .lead, .second, .third, .fourth, .fifth, .sixth, .suspended, .county, .foreignLead,
    ]
    static let main: Set<SuggestionPost> = [.mainClerk, .mainReviewer, .mainLeader]
    static let co: Set<SuggestionPost> = [.coClerk, .coReviewer, .coLeader]
    static let next: Set<SuggestionPost> = [.nextClerk, .nextLeader]

    var isForeign: Bool { rawValue.hasPrefix("foreign") }

    var role: Role {
        switch self {
        case .lead, .second, .third, .fourth, .fifth, .sixth, .suspended, .county, .foreignLead: .deputy
        case .head, .otherHead, .foreignHead: .delegationHead
        case .motions: .motionsGroup
        case .staff, .foreignStaff: .officeStaff
        case .chief: .officeHead
        case .mainClerk, .coClerk, .nextClerk, .idleClerk: .unitClerk
        case .mainReviewer, .coReviewer, .idleReviewer: .unitReviewer
        case .mainLeader, .coLeader, .nextLeader, .idleLeader, .foreignLeader: .unitLeader
        }
    }
}
