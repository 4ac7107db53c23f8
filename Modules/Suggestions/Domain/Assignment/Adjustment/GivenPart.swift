import Kernel
import Platform
import Storage
import SuggestionsContract

/// What a unit had been told to do.
struct GivenPart: Record {
    static var columns: SQL { "requirement, matter" }
    let requirement: String?
    let matter: String?

    init(_ row: inout Row) throws {
        requirement = try row.next()
        matter = try row.next()
    }

    static func of(_ id: AssignmentID, _ db: any Connection) throws -> GivenPart {
        let found: GivenPart? = try db.first("SELECT \(columns) FROM suggestions_assignment WHERE id = \(id)")
        guard let found else { throw Failure.internal(cause: "a part that was loaded is not there") }
        return found
    }

    /// Of the units that have the suggestion in hand, the main unit's first.
    static func all(of suggestion: SuggestionID, _ db: any Connection) throws -> [GivenPart] {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_assignment
             WHERE suggestion_id = \(suggestion) AND role <> 'former' ORDER BY role DESC, id
            """)
    }
}

extension GivenPart {
    /// What a unit is told when it gets a part: "代工委把《…》交您单位主办，请在2026年11月24日以前签收。"
    static func sentence(
        _ name: String, as role: AssignmentRole, from day: Day, _ rules: ClockRules
    ) throws -> String {
        let signing = try NewsWords.due(SuggestionClock.signFor, from: day, rules)
        let last = role == .co ? SuggestionClock.coOpinion : SuggestionClock.reply
        let due = try NewsWords.due(last, from: day, rules)
        return "代工委把\(name)交您单位\(role.title)，请在\(signing)以前签收，"
            + "在\(due)以前\(role == .co ? "提出会办意见" : "答复代表")。"
    }
}

extension Verb<AssignmentCase> {
    /// The acting unit is relieved of its part, and the unit that was chosen gets it. A co-unit may leave without
    /// another in its place.
    ///
    /// - Parameter why: the reason or opinion that was given.
    static func relieve(_ act: Act<AssignmentCase>, why: String?) throws -> Effect {
        let facts = act.facts
        let next: UnitID? = act.input.id("unit")
        guard next != nil || facts.role == .co else {
            throw Failure.invalid(field: "unit", "请选择改由哪个单位承办。")
        }
        guard next != facts.unit else { throw Failure.invalid(field: "unit", "请选原承办单位以外的单位。") }
        let names = try Unit.names(of: [facts.unit] + [next].compactMap { $0 }, in: act.scope.office, act.db)
        let given = try GivenPart.of(facts.id, act.db)
        try act.db.run("UPDATE suggestions_assignment SET role = 'former' WHERE id = \(facts.id)")
        var (tells, follows): ([Journal.Holder], [Follow]) = ([], [])
        var what = "\(names[facts.unit] ?? "")不再\(facts.role.title)，不另找单位。"
        if let next {
            let name = try names[next].orInvalid("unit", "没有这个单位，请重新选择。")
            what = "\(names[facts.unit] ?? "")不再\(facts.role.title)，改由\(name)\(facts.role.title)。"
            (tells, follows) = try Replacement(
                share: .init(
                    unit: next, role: facts.role, requirement: act.input.text("requirement") ?? given.requirement,
                    matter: given.matter),
                whole: .init(suggestion: facts.suggestion, round: facts.round, lead: facts.lead, day: act.db.now.day),
                office: act.scope.office
            ).make(act.db)
        }
        let words = try act.words()
        let rules = try ClockRules.load(office: act.scope.office, act.db)
        return Effect(
            opinion: [what, why].compactMap { $0 }.joined(separator: "\n"),
            news: [
                .init("\(words.name)不再由您单位\(facts.role.title)\(words.reason(why))", to: [.unit(facts.unit)]),
                .init("\(words.name)：\(what)", to: [.person(facts.lead)]),
                .init(try GivenPart.sentence(words.name, as: facts.role, from: act.db.now.day, rules), to: tells),
            ],
            follows: try follows + ExtensionCase.lapses(with: facts.id, act.db))
    }
}
