import Kernel
import Platform
import RepresentativesContract
import Storage

/// A case type of the rooms with its types forgotten: what a command needs of it.
struct RoomCase: Sendable {
    struct Act: Sendable {
        /// What is typed: "decide".
        let name: String
        let title: String
        let who: [String]
        let fields: [InputField]
    }

    /// What is typed: "award", the kind without the subsystem.
    let name: String
    let title: String
    let acts: [Act]
    private let taken: @Sendable (String, ID<Never>, [String: [String]], Scope, any Connection) throws -> String

    init<Case: CaseType>(_ engine: CaseEngine<Case>) {
        name = Case.kind.split(separator: ".").last.map(String.init) ?? Case.kind
        title = Case.title
        acts = engine.verbs.map { verb in
            let who = Set(Case.machine.rows.filter { $0.event == verb.event }.map(\.who.title)).sorted()
            return Act(name: verb.event.rawValue, title: verb.event.title, who: who, fields: verb.fields)
        }
        taken = { name, id, raw, scope, db in
            guard let event = Case.Event(rawValue: name) else { throw Failure.notFound("没有动作“\(name)”。") }
            return try engine.take(event, on: id, raw, by: scope, db).transition.done
        }
    }

    /// All but checking in, which counts wrong codes on its page.
    ///
    /// - Parameters:
    ///   - statistics: the house's figures, which say how many awards there are places for.
    ///   - drafts: where the suggestions are begun that opinions are turned into.
    static func all(_ statistics: [Statistic], _ drafts: any SuggestionDrafts) -> [RoomCase] {
        [
            RoomCase(CaseEngine.tenures), RoomCase(CaseEngine.activities), RoomCase(CaseEngine.opinions(drafts)),
            RoomCase(CaseEngine.performance),
            RoomCase(CaseEngine.objections), RoomCase(CaseEngine.voterReports), RoomCase(CaseEngine.yearGradings),
            RoomCase(CaseEngine.awards(statistics)),
            RoomCase(CaseEngine.circulars), RoomCase(CaseEngine.briefs), RoomCase(CaseEngine.projects),
            RoomCase(CaseEngine.interviews),
        ]
    }

    /// The case type that is typed. Throws `notFound`, naming those there are.
    static func named(
        _ name: String, _ statistics: [Statistic], _ drafts: any SuggestionDrafts
    ) throws -> RoomCase {
        let all = all(statistics, drafts)
        guard let found = all.first(where: { $0.name == name || $0.title == name }) else {
            throw Failure.notFound("没有事项“\(name)”，有的是：\(all.map(\.name).joined(separator: "、"))。")
        }
        return found
    }

    /// Takes the act as it was typed; says in a line what was done and what is next.
    func act(
        _ verb: String, on thing: String, typed fields: [String], by scope: Scope, _ db: any Connection
    ) throws -> String {
        guard let act = acts.first(where: { $0.name == verb || $0.title == verb }) else {
            throw Failure.notFound("\(title)没有动作“\(verb)”，有的是：\(acts.map(\.name).joined(separator: "、"))。")
        }
        let raw = try TypedInput(fields, for: act.fields, in: scope.office, db).values
        return try taken(act.name, try find(thing, for: scope, db), raw, scope, db)
    }

    /// By id; a tenure also by 代表编号, an activity by its number.
    private func find(_ typed: String, for scope: Scope, _ db: any Connection) throws -> ID<Never> {
        if let id = ID<Never>(typed) { return id }
        var found: [ID<Never>] = []
        if name == "tenure" { found = try Tenure.coded(typed, for: scope, db).map { $0.id.asID() } }
        if name == "activity" {
            found = try db.values(
                "SELECT id FROM representatives_activity WHERE office_id = \(scope.office) AND code = \(typed)")
        }
        guard let only = found.first else { throw Failure.notFound("没有\(title)“\(typed)”；别的事项请写 id，页面地址里有。") }
        guard found.count == 1 else { throw Failure.invalid("“\(typed)”不止一位，请写 id。") }
        return only
    }
}
