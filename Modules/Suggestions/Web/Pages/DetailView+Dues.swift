import Kernel
import Platform
import Suggestions
import SuggestionsContract
import Web

/// The running clocks, and until when a unit may ask to be relieved of its part: whose each is, and why that day.
extension DetailView {
    private struct Line {
        let unit: String
        let title: String
        let due: Day
        let remaining: DueDate.Remaining
        let tone: Tone
        let why: HTML
    }

    var dues: HTML {
        let lines = clocks.map { line($0, $1) } + detail.assignments.compactMap(returnLimit)
        guard !lines.isEmpty else { return .empty }
        return Panel("期限") {
            DataTable(
                lines, caption: "期限",
                columns: [
                    .text("单位") { $0.unit }, .text("期限") { $0.title }, .day("到期") { $0.due },
                    .html("剩余") { Status($0.remaining.title, $0.tone).html }, .html("依据") { $0.why },
                ])
        }.html
    }

    private func line(_ clock: RunningClock, _ remaining: DueDate.Remaining) -> Line {
        Line(
            unit: holder(of: clock), title: clock.title, due: clock.dueOn, remaining: remaining,
            tone: remaining.isOverdue ? .late : .waiting,
            why: scope.may(.clocks) || clock.holder.includes(scope)
                ? a("为什么是这一天", .href("/clocks/\(clock.id)")) : .text("—"))
    }

    private func returnLimit(_ part: SuggestionDetail.Assignment) -> Line? {
        detail.returnLimits[part.id].map { limit in
            Line(
                unit: part.unitName, title: "退回截止", due: limit.count.due,
                remaining: limit.count.remaining(on: today), tone: .neutral,
                why: details {
                    summary("为什么是这一天")
                    for line in limit.explanation { p(line) }
                })
        }
    }

    private func holder(of clock: RunningClock) -> String {
        switch clock.holder {
        case .role(let role): role.title
        case .unit(let unit): detail.assignments.first { $0.unit == unit }?.unitName ?? "承办单位"
        case .person(let person): name(person)
        case .delegation: "代表团"
        case .committee: "对口委员会"
        }
    }
}
