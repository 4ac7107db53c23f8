import Kernel
import Platform
import Storage

extension Verb<HandlingReportCase> {
    private static let heldOn = InputField("held_on", "日期", .day, required: true)

    /// 地方组织法第五十一条: a resolution needs more than half of all members, not of those present.
    static let vote = Verb(
        .vote,
        fields: [
            InputField("expected", "常委会组成人员", .line(maxLength: 4), required: true, hint: "全体组成人员，以它的过半数为通过"),
            InputField("present", "出席", .line(maxLength: 4), required: true),
            InputField("favour", "赞成", .line(maxLength: 4), required: true),
            InputField("against", "反对", .line(maxLength: 4), required: true),
            InputField("middle", "弃权", .line(maxLength: 4), required: true),
            heldOn,
        ]
    ) { act in
        func number(_ name: String, _ title: String) throws -> Int {
            try act.input.requiredNumber(name, title, in: 0...9999)
        }
        let (expected, present) = (try number("expected", "常委会组成人员"), try number("present", "出席"))
        let favour = try number("favour", "赞成")
        let (against, middle) = (try number("against", "反对"), try number("middle", "弃权"))
        guard present <= expected else {
            throw Failure.invalid(field: "present", "出席 \(present) 不能多于组成人员 \(expected)。")
        }
        guard present * 2 > expected else {
            throw Failure.invalid(field: "present", "全体组成人员过半数出席才能举行会议，请核对。")
        }
        guard favour + against + middle <= present else {
            throw Failure.invalid(field: "favour", "赞成、反对、弃权共 \(favour + against + middle)，多于出席 \(present)。")
        }
        return try act.enter(
            .vote, BallotTally(expected, present, favour, middle, against),
            favour * 2 > expected ? .passed : .rejected)
    }

    /// How a ballot is judged differs from place to place, so the office says its result.
    static let ballot = Verb(
        .ballot,
        fields: BallotCount.fields + [
            InputField(
                "result", "测评结果", .choice(Grade.self, \.title), required: true, hint: "按本级测评办法认定；系统不代为判断"),
            heldOn,
        ]
    ) { act in
        let count = try BallotCount(act.input)
        let result = try HandlingReportVote.Result(rawValue: act.input.required("result"))
            .orInvalid("result", "请选择测评结果。")
        let tally = BallotTally(
            count.expected, count.present, count.satisfied, count.mostly, count.unsatisfied, issued: count.issued,
            returned: count.returned)
        return try act.enter(.ballot, tally, result)
    }

    static let strikeVote = Verb(
        .strikeVote, fields: [InputField("reason", "原因", .text(maxLength: 500), required: true)]
    ) { act in
        let changed = try act.db.run(
            """
            UPDATE suggestions_report_vote
               SET withdrawn_on = \(act.db.now.day), withdrawn_reason = \(act.input.required("reason"))
             WHERE report_id = \(act.facts.id) AND round = \(act.facts.round) AND withdrawn_on IS NULL
            """)
        guard changed == 1 else { throw Failure.conflict("没有可以撤销的表决。") }
        return Effect(opinion: act.input.text("reason"))
    }
}

private struct BallotTally {
    let expected, present, favour, middle, against: Int
    let issued, returned: Int?

    init(
        _ expected: Int, _ present: Int, _ favour: Int, _ middle: Int, _ against: Int, issued: Int? = nil,
        returned: Int? = nil
    ) {
        (self.expected, self.present) = (expected, present)
        (self.favour, self.middle, self.against) = (favour, middle, against)
        (self.issued, self.returned) = (issued, returned)
    }
}

extension Act<HandlingReportCase> {
    fileprivate func enter(
        _ way: HandlingReportVote.Way, _ tally: BallotTally, _ result: HandlingReportVote.Result
    ) throws -> Effect {
        let day = try input.requiredSensiblePastDay("held_on", "日期", by: db.now.day)
        if let earliest = facts.round == 0 ? facts.heardOn : facts.answeredOn, day < earliest {
            throw Failure.invalid(field: "held_on", "日期不能早于\(earliest.chinese)。")
        }
        try db.run(
            """
            INSERT INTO suggestions_report_vote (id, office_id, report_id, round, way, expected, present, issued,
                                                 returned, favour, middle, against, result, held_on, entered_by,
                                                 created_at)
            VALUES (\(ID<HandlingReportVote>.new(at: db.now)), \(scope.office), \(facts.id), \(facts.round),
                    \(way), \(tally.expected), \(tally.present), \(tally.issued), \(tally.returned), \(tally.favour),
                    \(tally.middle), \(tally.against), \(result), \(day), \(scope.name), \(db.now))
            """)
        return Effect(opinion: "\(way.title)：\(result.title)", happenedOn: day, tells: [.unit(facts.unit)])
    }
}
