import Kernel
import Platform
import Suggestions
import Web

/// 退回截止 of each part that may be returned, explained as a clock's day is.
extension DetailView {
    @HTMLBuilder var returnLimits: HTML {
        for part in detail.assignments {
            if let limit = detail.returnLimits[part.id] {
                div {
                    ClockBadge(
                        detail.assignments.count > 1 ? "\(part.unitName)退回截止" : "退回截止", due: limit.count.due,
                        remaining: limit.count.remaining(on: today).title, .neutral)
                    details {
                        summary("为什么是这一天")
                        for line in limit.explanation { p(line) }
                    }
                }
            }
        }
    }
}
