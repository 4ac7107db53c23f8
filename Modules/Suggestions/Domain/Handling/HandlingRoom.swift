import Kernel
import Platform

extension Room {
    /// Beside the way from sign-for to reply: plan, contact log and its confirmation, more time, pause, co-opinions.
    static let handling: Room = {
        var room = Room()
        room.clockRules = SuggestionClock.ofHandling
        room.diagrams = [CaseDiagram(ExtensionCase.self)]
        room.auditTitles = [
            AskExtension.auditAction: "申请延期",
            ConfirmTalk.auditAction: "确认沟通记录",
        ]
        room.contributions.references = [.suggestionExtension]
        room.contributions.desk = [.extensions, .talks]
        room.contributions.subscriptions = [.mergedContacts]
        return room
    }()
}
