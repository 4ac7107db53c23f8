import Kernel
import Platform

extension Permission {
    public static let setSuggestionRules = Permission(
        "suggestions.rules", "选用和改动建议办理规定", roles: [.officeStaff, .officeHead])
}

extension Room {
    /// The office's own rule on suggestions: chosen from the matrix of seven jurisdictions, changed line by line.
    static let rules: Room = {
        var room = Room()
        room.permissions = [.setSuggestionRules]
        room.auditTitles = [
            ChooseRules.auditAction: "选用建议办理规定",
            ChangeRuleLines.auditAction: "改动建议办理规定",
        ]
        return room
    }()
}
