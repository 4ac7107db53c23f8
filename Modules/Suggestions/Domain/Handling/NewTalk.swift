import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

public enum TalkSubject {}
public typealias TalkID = ID<TalkSubject>

extension InputField.Source {
    /// Those who signed the suggestion, by person.
    public static let signers = InputField.Source("suggestions.signers")
}

/// A record of the contact log, about to be written.
struct NewTalk {
    /// Who took part, and whom of the unit one can ring: the paper form's last lines.
    static let people: [InputField] = [
        InputField("participants", "参加人", .line(maxLength: 200)),
        InputField("leader", "分管负责人", .line(maxLength: 60), hint: "姓名、职务"),
        InputField("leader_phone", "分管负责人电话", .line(maxLength: 30)),
        InputField("handler", "承办人", .line(maxLength: 60), hint: "姓名、职务"),
        InputField("handler_phone", "承办人电话", .line(maxLength: 30)),
    ]
    static let contacted = InputField(
        "contacted", "联系了哪些签名代表", .many(.signers), hint: "请他们确认沟通属实；不选时是领衔代表。并案办理的，并入的建议的代表也在内。")

    let counterpart: TalkCounterpart
    let stage: TalkStage
    var isReply = false

    /// Writes it of what was typed; the signers contacted are told, so that each confirms it.
    func insert(_ act: Act<AssignmentCase>) throws -> Effect {
        let day = try act.input.day("held_on").orInvalid("held_on", "请填写日期。")
        guard (act.facts.assignedOn...max(act.facts.assignedOn, act.db.now.day)).contains(day) else {
            throw Failure.invalid(field: "held_on", "沟通日期应在交办之日（\(act.facts.assignedOn)）到今天之间。")
        }
        let own = counterpart == .deputy ? try signers(act) : []
        let joint =
            counterpart == .deputy
            ? try JointSigners.all(of: act.facts.suggestion, in: act.scope.office, act.db) : []
        let people = counterpart == .deputy ? try contacted(act, among: own + joint.map(\.person)) : []
        let talk = TalkID.new(at: act.db.now)
        var batch = Batch(
            into: "suggestions_talk",
            [
                "id", "office_id", "assignment_id", "round", "mode", "held_on", "place", "content", "deputy_opinion",
                "entered_by", "entered_at", "counterpart", "stage", "is_reply", "participants", "leader",
                "leader_phone", "handler", "handler_phone",
            ])
        batch.append(
            talk, act.scope.office, act.facts.id, act.facts.round, act.input.text("mode"), day,
            act.input.text("place"), act.input.required("content"), act.input.required("deputy_opinion"),
            act.scope.name, act.db.now, counterpart, stage, isReply, act.input.text("participants"),
            act.input.text("leader"), act.input.text("leader_phone"), act.input.text("handler"),
            act.input.text("handler_phone"))
        try act.db.insert(batch)
        var asked = Batch(into: "suggestions_contacted", ["id", "office_id", "talk_id", "person_id"])
        for person in people { asked.append(ID<TalkAnswer>.new(at: act.db.now), act.scope.office, talk, person) }
        if !asked.rows.isEmpty { try act.db.insert(asked) }
        let (known, others) = (people.filter(own.contains), people.filter { !own.contains($0) })
        try JointSigners.tell(others, of: joint, by: act.scope, act.db)
        let told = "\(try act.unitName())登记了和您就\(try act.name())的沟通，请您确认是否属实。"
        return Effect(happenedOn: day, news: [.init(told, to: known.map { .person($0) })])
    }

    private func signers(_ act: Act<AssignmentCase>) throws -> [PersonID] {
        try act.db.values(
            """
            SELECT person_id FROM suggestions_signer
             WHERE suggestion_id = \(act.facts.suggestion) AND answer IN ('lead', 'confirmed')
            """)
    }

    private func contacted(_ act: Act<AssignmentCase>, among signers: [PersonID]) throws -> [PersonID] {
        let chosen: [PersonID] = act.input.ids("contacted")
        guard !chosen.isEmpty else { return [act.facts.lead] }
        guard Set(chosen).isSubset(of: signers) else {
            throw Failure.invalid(field: "contacted", "所选的代表里有没有签名的，请重新选择。")
        }
        return chosen
    }
}
