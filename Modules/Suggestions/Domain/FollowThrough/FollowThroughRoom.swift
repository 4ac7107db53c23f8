import Kernel
import Platform

extension Room {
    /// What becomes of a suggestion after its reply: promises kept or carried on, how satisfied people are, a third round
    /// only after coordination, filing, revisits, third-party assessment.
    static let followThrough: Room = {
        var room = Room()
        room.clockRules = PromiseClock.rules
        room.diagrams = [CaseDiagram(PromiseCase.self)]
        room.auditTitles = [
            "suggestions.promise.exported": "导出承诺台账",
            "suggestions.promise-carry.exported": "导出滚动办理清单",
        ]
        room.contributions.references = [.promise]
        room.contributions.desk = [PromiseDesk.shelf]
        room.contributions.subscriptions = [.mergedRaters]
        room.contributions.jobs = [.promiseClocks]
        return room
    }()
}
