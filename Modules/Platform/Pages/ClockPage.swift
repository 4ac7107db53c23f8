import Kernel
import Storage
import Web

/// Why a clock ends on its day: for the office, and for whoever holds it.
struct ClockPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let id: ID<RunningClock> = try visit.id("id")
        let found = try await app.database.read { [self] db in
            let explanation = try ClockExplanation.load(id, on: visit.today, for: visit.scope, db)
            let clock = explanation.clock
            let page = try app.describe([clock.page], in: visit.scope.office, db)[clock.page]
            let names = try HolderNames(of: [clock.holder], in: visit.scope.office, app, db)
            return (explanation, page, names.name(of: clock.holder))
        }
        return page(found.0, found.1, heldBy: found.2)
    }

    private func page(
        _ explanation: ClockExplanation, _ subject: ReferenceKind.Description?, heldBy holder: String
    ) -> WebResponse {
        let clock = explanation.clock
        let rule = explanation.rule
        let title = "\(clock.title)为什么是 \(clock.dueOn.chinese)"
        return .page(title) {
            PageHeader(title, crumbs: visit.scope.may(.clocks) ? ClockLinks.crumbs : []) {
                if let subject { Link("回到“\(subject.title)”", subject.path) }
            }
            FactList([
                Fact("事项") { if let subject { Link(subject.title, subject.path) } else { "（已无记录）" } },
                Fact("由谁办理", holder), Fact("起算", "\(rule.startEvent)，\(clock.startedOn.chinese)（当日不计入）"),
                Fact("规定", "\(rule.title) \(rule.length.title)"), Fact("依据", rule.basis),
                Fact("到期日", "\(clock.dueOn.chinese)（\(clock.dueOn.weekdayName)）"),
                Fact("剩余", explanation.remaining?.title ?? clock.stoppedOn.map { "已于 \($0) 停止计时" }),
            ])
            Panel("逐日算法") { ol { for line in explanation.lines { li(line) } } }
            p("期限规定改动后，已经开始计时的仍按起算时的规定；选用另一套规定并要求重新计算时、放假调休安排变化时，才会改变。", .class("hint"))
        }
    }
}
