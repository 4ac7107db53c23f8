import Kernel

extension Permission {
    /// Rules, scores, answers to objections, 评优.
    public static let keepAssessment = Permission(
        "suggestions.keep_assessment", "考核承办单位、评优", roles: [.officeStaff, .officeHead])
    /// One unit's sheet: the office sees all, a unit its own.
    public static let seeAssessment = Permission(
        "suggestions.see_assessment", "查看承办单位考核表",
        roles: [.officeStaff, .officeHead, .unitClerk, .unitReviewer, .unitLeader])

    static let ofAssessment: [Permission] = [.keepAssessment, .seeAssessment]
}
