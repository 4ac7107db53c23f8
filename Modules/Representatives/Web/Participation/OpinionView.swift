import Kernel
import Platform
import Representatives
import Storage
import Web

/// What the page of an opinion shows. Seven statements at most.
struct OpinionView: Sendable {
    /// The clock that runs, and what is left of it.
    struct Due: Sendable {
        let clock: RunningClock
        let remaining: DueDate.Remaining
    }

    let opinion: Opinion
    let reply: String?
    let steps: [Step]
    let moves: [StateMachine<OpinionCase>.Move]
    let due: Due?
    let facts: [Fact]
    /// To choose from, when the reader may assign it.
    let units: [Unit]

    init(_ id: OpinionID, for scope: Scope, _ db: any Connection) throws {
        opinion = try Opinion.find(id, for: scope, db)
        reply = opinion.reply(for: scope)
        let reference = Reference(OpinionCase.kind, id)
        steps = opinion.steps(try Step.all(of: [reference], in: scope.office, db), for: scope)
        moves = OpinionCase.machine.moves(of: opinion.facts, for: scope)
        due = try RunningClock.running(of: [reference], scope.office, db).first.map { clock in
            let rules = try ClockRules.load(office: scope.office, db)
            return Due(clock: clock, remaining: try rules.remaining(to: clock.dueOn, on: db.now.day))
        }
        facts = Self.facts(opinion)
        units = moves.contains { $0.transition.event == .assign } ? try Unit.all(in: scope.office, db) : []
    }

    private static func facts(_ opinion: Opinion) -> [Fact] {
        [
            Fact("状态") { Status(opinion.facts.state.title, opinion.facts.state.phase.tone) },
            Fact("活动", opinion.activity.name), Fact("提出代表", opinion.deputies.joined(separator: "、")),
            Fact("提出日期", opinion.raisedOn.chinese), Fact("承办单位", opinion.unit),
            Fact("交办日期", opinion.assignedOn?.chinese), Fact("答复日期", opinion.repliedOn?.chinese),
        ]
    }
}
