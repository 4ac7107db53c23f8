import Kernel
import Platform

extension Room {
    /// 议案 after the presidium has taken them: committee, decision, handling.
    static let motions: Room = {
        var room = Room()
        room.clockRules = MotionClock.rules
        room.diagrams = [CaseDiagram(MotionCase.self)]
        room.auditTitles = ["suggestions.motion.exported": "导出议案"]
        room.contributions.references = [.motion]
        room.contributions.desk = [MotionDesk.shelf]
        room.contributions.letters = [.motionDecision]
        room.contributions.statistics = SuggestionStatistics.ofMotions
        return room
    }()
}
