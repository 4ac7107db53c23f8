import Kernel
import Platform

extension Room {
    /// What becomes of a suggestion after its reply: promises kept or carried on, how satisfied people are, a third
    /// round only after coordination, filing, revisits, third-party assessment.
    static let followThrough: Room = {
        var room = Room()
        room.clockRules = PromiseClock.rules
        room.diagrams = [CaseDiagram(PromiseCase.self)]
        room.auditTitles = [
            "suggestions.promise.exported": "导出承诺台账",
            "suggestions.promise-carry.exported": "导出滚动办理清单",
            "suggestions.evaluation.entered": "填写六方面测评表",
            "suggestions.evaluation.withdrawn": "撤销六方面测评表",
            "suggestions.revisit.recorded": "登记回访、回头看或第三方评估结论",
            "suggestions.sample.listed": "定第三方评估名单",
            "suggestions.sample.drawn": "抽取第三方评估样本",
            "suggestions.sample.exported": "导出第三方评估名单",
            "suggestions.look-back.exported": "导出回头看名单",
        ]
        room.contributions.references = [.promise]
        room.contributions.desk = [PromiseDesk.shelf]
        room.contributions.subscriptions = [.mergedRaters]
        room.contributions.jobs = [.promiseClocks]
        return room
    }()
}
