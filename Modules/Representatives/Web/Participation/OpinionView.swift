import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// What the page of an opinion shows. Nine statements at most.
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
    /// To choose from, when the office may turn it into a suggestion of one of several deputies.
    let leads: [DeputySummary]

    init(_ id: OpinionID, _ app: Application, for scope: Scope, _ db: any Connection) throws {
        opinion = try Opinion.find(id, for: scope, db)
        let reference = Reference(OpinionCase.kind, id)
        let history = try Step.all(of: [reference], in: scope.office, db)
        reply = opinion.reply(for: scope, after: history)
        steps = opinion.steps(history, for: scope)
        moves = OpinionCase.machine.moves(of: opinion.facts, for: scope)
        due = try RunningClock.running(of: [reference], scope.office, db).first.map { clock in
            let rules = try ClockRules.load(office: scope.office, db)
            return Due(clock: clock, remaining: try rules.remaining(to: clock.dueOn, on: db.now.day))
        }
        facts = Self.facts(opinion) + (try Self.suggestion(opinion.became, app, for: scope, db))
        units = moves.contains { $0.transition.event == .assign } ? try Unit.all(in: scope.office, db) : []
        let chooses = scope.may(.keepOpinions) && opinion.facts.leads.count > 1
        leads = chooses ? opinion.facts.leads : []
    }

    /// A draft is its lead's alone: whoever may not open it yet learns only that it is there.
    private static func suggestion(
        _ became: Reference?, _ app: Application, for scope: Scope, _ db: any Connection
    ) throws -> [Fact] {
        guard let became else { return [] }
        let drafts = try app.ports.require(RepresentativesPort.suggestionDrafts)
        guard try drafts.visible([became], to: scope, db).contains(became),
            let described = try app.describe([became], in: scope.office, db)[became]
        else { return [Fact("代表建议", "由领衔代表修改、提交，提交以后按代表建议办理")] }
        return [Fact("代表建议") { a(described.title, .href(described.path)) }]
    }

    private static func facts(_ opinion: Opinion) -> [Fact] {
        [
            Fact("状态") { Status(opinion.facts.state.title, opinion.facts.state.phase.tone) },
            Fact("活动", opinion.activity.name), Fact("提出代表", opinion.facts.givers.map(\.name).joined(separator: "、")),
            Fact("提出日期", opinion.raisedOn.chinese), Fact("承办单位", opinion.unit),
            Fact("交办日期", opinion.assignedOn?.chinese), Fact("答复日期", opinion.repliedOn?.chinese),
        ]
    }
}
