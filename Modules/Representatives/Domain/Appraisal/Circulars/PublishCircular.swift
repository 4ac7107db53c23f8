import Kernel
import Platform
import Storage

extension CaseEngine<CircularCase> {
    /// Moves circulars by their table, whoever asks.
    public static let circulars = CaseEngine(
        [WriteCircular.rewrite, PublishCircular.verb, PublishCircular.discard, PublishCircular.revoke],
        in: "representatives_circular", find: { try Circular.find($0, in: $1.office, $2) })
}

/// 印发: the figures are frozen as they are now.
enum PublishCircular {
    static let verb = Verb<CircularCase>(.publish) { act in
        guard act.facts.issuedOn <= act.db.now.day else {
            throw Failure.invalid("通报的日期是 \(act.facts.issuedOn.chinese)，还没有到。请到那一天再印发，或先修改日期。")
        }
        var batch = Batch(
            into: "representatives_circular_line",
            ["id", "office_id", "circular_id", "part", "position", "name", "amount", "base"])
        let lines = try CircularLine.figures(upTo: act.facts.issuedOn, in: act.scope.office, act.db)
        for (position, line) in lines.enumerated() {
            batch.append(
                ID<CircularLine>.new(at: act.db.now), act.scope.office, act.facts.id, line.part, position, line.name,
                line.amount, line.base)
        }
        if !batch.rows.isEmpty { try act.db.insert(batch) }
        return Effect(happenedOn: act.facts.issuedOn)
    }

    static let discard = Verb<CircularCase>(
        .discard, saying: InputField("reason", "作废的原因", .line(maxLength: 200), required: true)
    )

    static let revoke = Verb<CircularCase>(
        .revoke, saying: InputField("reason", "撤回的原因", .line(maxLength: 200), required: true)
    )
}
