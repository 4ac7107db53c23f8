import Kernel

extension Permission {
    static let units: Set<Role> = [.unitClerk, .unitReviewer, .unitLeader]

    public static let readSuggestions = Permission(
        "suggestions.read", "查看建议",
        roles: [
            .deputy, .delegationHead, .motionsGroup, .officeStaff, .officeHead, .unitClerk, .unitReviewer, .unitLeader,
            .committee,
        ])
    public static let writeSuggestions = Permission("suggestions.write", "撰写和评价建议", roles: [.deputy])
    public static let reviewForDelegation = Permission(
        "suggestions.review_delegation", "代表团审核建议", roles: [.delegationHead])
    public static let reviewForMotions = Permission(
        "suggestions.review_motions", "议案组审核建议", roles: [.motionsGroup, .officeStaff, .officeHead])
    public static let assignSuggestions = Permission(
        "suggestions.assign", "受理和交办建议", roles: [.officeStaff, .officeHead])
    public static let handleSuggestions = Permission("suggestions.handle", "办理建议", roles: units)
    public static let checkReplies = Permission("suggestions.check_reply", "审核答复", roles: [.unitReviewer])
    public static let signReplies = Permission("suggestions.sign_reply", "签发答复和会办意见", roles: [.unitLeader])

    static let ofSuggestions: [Permission] = [
        .readSuggestions, .writeSuggestions, .reviewForDelegation, .reviewForMotions, .assignSuggestions,
        .handleSuggestions, .checkReplies, .signReplies,
    ]
}
