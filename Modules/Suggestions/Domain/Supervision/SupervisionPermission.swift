import Kernel

extension Permission {
    public static let superviseSuggestions = Permission(
        "suggestions.supervise", "督办建议、向巡察机构提供清单、查看单位测评", roles: [.officeStaff, .officeHead])

    static let ofSupervision: [Permission] = [.superviseSuggestions]
}
