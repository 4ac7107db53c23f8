import Kernel
import Platform
import Storage

private enum InstructionSubject {}

extension Verb<BriefCase> {
    /// 批示: which leader wrote what, when.
    static let instructOnBrief = Verb(
        .instruct,
        fields: [
            InputField("leader", "批示领导", .line(maxLength: 60), required: true),
            InputField("body", "批示内容", .text(maxLength: 2000), required: true),
            InputField("day", "批示日期", .day, required: true),
        ]
    ) { act in
        let (leader, body) = (act.input.required("leader"), act.input.required("body"))
        let day = try act.pastDay("day", "批示日期")
        try act.db.run(
            """
            INSERT INTO representatives_brief_instruction (id, office_id, brief_id, leader, body, given_on, created_at)
            VALUES (\(ID<InstructionSubject>.new(at: act.db.now)), \(act.scope.office), \(act.facts.id), \(leader),
                    \(body), \(day), \(act.db.now))
            """)
        var readers: [Journal.Holder] = [.role(.officeStaff)]
        if act.facts.state == .passed, let unit = act.facts.unitID { readers.append(.unit(unit)) }
        return Effect(opinion: "\(leader)：\(body)", happenedOn: day, tells: readers)
    }

    private static let account = InputField("words", "落实情况", .text(maxLength: 2000), required: true)

    /// 答复落实情况, by the unit itself.
    static let answerBrief = Verb(.answer, fields: [account]) { act in
        let words = act.input.required("words")
        try act.countFollowUp()
        try act.tell("承办单位答复了民情直报“\(act.facts.title)”的落实情况，请办结，或者退回重新落实。", Act<BriefCase>.office)
        return Effect(opinion: words)
    }

    /// 代录: what the unit said on paper or by telephone.
    static let followUpBrief = Verb(
        .followUp,
        fields: [account, InputField("day", "日期", .day, required: true, hint: "单位书面或者口头报来的日期")]
    ) { act in
        let day = try act.pastDay("day", "日期")
        if let day, let passedOn = act.facts.passedOn, day < passedOn {
            throw Failure.invalid(field: "day", "日期早于转办的 \(passedOn)，请核对。")
        }
        try act.countFollowUp()
        return Effect(opinion: "\(act.input.required("words"))（代录）", happenedOn: day)
    }

    static let closeBrief = Verb(
        .close, fields: [InputField("words", "办结说明", .text(maxLength: 1000), required: true)]
    ) { act in
        try act.db.run(
            "UPDATE representatives_brief SET closed_on = \(act.db.now.day) WHERE id = \(act.facts.id)")
        if let unit = act.facts.unitID { try act.tell("民情直报“\(act.facts.title)”已办结。", [.unit(unit)]) }
        return Effect(opinion: act.input.text("words"), tells: [.role(.officeHead)])
    }
}

extension Act<BriefCase> {
    static var office: [Journal.Holder] { [.role(.officeStaff), .role(.officeHead)] }

    /// One sentence for these readers about this issue.
    func tell(_ text: String, _ holders: [Journal.Holder]) throws {
        try Notice.send(text, about: Reference(BriefCase.kind, facts.id), to: holders, by: scope, db)
    }

    fileprivate func countFollowUp() throws {
        try db.run("UPDATE representatives_brief SET follow_ups = follow_ups + 1 WHERE id = \(facts.id)")
    }
}
