import Kernel
import Platform

extension Permission {
    public static let followSuggestions = Permission(
        "suggestions.follow", "对口督办建议", roles: [.committee])
}

extension Room {
    /// 对口督办 by the people of a committee: what it follows, what is overdue of it, what it says to the units.
    static let committees: Room = {
        var room = Room()
        room.permissions = [.followSuggestions]
        room.contributions.desk = [FollowedSuggestion.shelf]
        return room
    }()
}
