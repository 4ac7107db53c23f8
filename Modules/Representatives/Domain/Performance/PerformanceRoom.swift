import Kernel
import Platform
import RepresentativesContract

extension Room {
    /// 履职档案: what each deputy did (代表法 Art. 58).
    static let performance: Room = {
        var room = Room()
        room.permissions = Permission.ofPerformance
        room.diagrams = [CaseDiagram(PerformanceCase.self)]
        room.auditTitles = [
            "representatives.performance-withdrawn": "履职记录随来源冲销",
            "representatives.performance.exported": "导出履职情况",
            // As it was called before, so that old entries read.
            "representatives.performance-exported": "导出履职情况",
            "representatives.publication-changed": "开关代表履职情况公开",
        ]
        room.contributions.references = [.performance]
        room.contributions.desk = [PerformanceDesk.shelf]
        room.contributions.subscriptions = [.performanceNoted, .performanceWithdrawn]
        return room
    }()
}
