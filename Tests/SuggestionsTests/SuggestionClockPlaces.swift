import Kernel
import Platform
import Storage
import SuggestionsContract

@testable import Suggestions

/// In which standing of a case each clock may run; "main" or "co" before the state of a unit's part.
enum SuggestionClockPlaces {
    static let allowed: [String: Set<String>] = [
        SuggestionClock.assign: ["intake", "triage", "trial", "ready"],
        SuggestionClock.feedback: ["feedback"],
        SuggestionClock.signFor: ["main to_sign", "co to_sign", "separate to_sign"],
        SuggestionClock.firstContact: replying(["to_sign", "handling", "adjusting"]),
        SuggestionClock.coOpinion: ["co to_sign", "co handling", "co adjusting"],
        SuggestionClock.reply: replying(["to_sign", "handling", "adjusting", "reply_checking", "reply_signing"]),
        SuggestionClock.redo: replying(["handling", "reply_checking", "reply_signing"]),
        SuggestionClock.adjustment: ["main adjusting", "co adjusting", "separate adjusting"],
        SuggestionClock.coRedo: ["co handling", "co adjusting"],
    ]

    /// Of a main unit, or a unit of 分办.
    private static func replying(_ states: [String]) -> Set<String> {
        Set(AssignmentRole.replying.flatMap { role in states.map { "\(role.rawValue) \($0)" } })
    }

    /// Where one of these clocks must run.
    static let needed: [String: Set<String>] = [
        "intake": [SuggestionClock.assign], "feedback": [SuggestionClock.feedback],
        "main to_sign": [SuggestionClock.reply], "co to_sign": [SuggestionClock.coOpinion],
        "co handling": [SuggestionClock.coOpinion, SuggestionClock.coRedo],
        "main handling": [SuggestionClock.reply, SuggestionClock.redo],
        "main reply_checking": [SuggestionClock.reply, SuggestionClock.redo],
        "main reply_signing": [SuggestionClock.reply, SuggestionClock.redo],
        "main adjusting": [SuggestionClock.adjustment], "co adjusting": [SuggestionClock.adjustment],
        "separate adjusting": [SuggestionClock.adjustment], "separate to_sign": [SuggestionClock.reply],
        "separate handling": [SuggestionClock.reply, SuggestionClock.redo],
    ]
}

/// A running clock and the standing of its case.
struct PlacedClock: Record, Hashable {
    static var columns: SQL {
        """
        k.subject_id, k.key, COALESCE((SELECT s.state FROM suggestions_suggestion s WHERE s.id = k.subject_id),
            (SELECT a.role || ' ' || a.state FROM suggestions_assignment a WHERE a.id = k.subject_id))
        """
    }
    let subject: ID<Never>
    let key: String
    let place: String

    init(_ row: inout Row) throws {
        subject = try row.next()
        key = try row.next()
        place = try row.next()
    }
}

extension SuggestionStage {
    func runningClocks() async throws -> [PlacedClock] {
        try await database.read { db in
            try db.all(
                """
                SELECT \(PlacedClock.columns) FROM platform_clock k
                 WHERE k.stopped_on IS NULL AND k.subject_kind <> \(PromiseCase.kind)
                """)
        }
    }

    /// Cases whose standing needs a clock and that have none of it.
    func placesWithoutClock(_ running: [PlacedClock]) async throws -> [String] {
        let cases: [Placed] = try await database.read { db in
            try db.all(
                """
                SELECT id, state FROM suggestions_suggestion
                 UNION ALL SELECT id, role || ' ' || state FROM suggestions_assignment
                """)
        }
        let keys = Dictionary(grouping: running, by: \.subject).mapValues { Set($0.map(\.key)) }
        return cases.filter { place in
            SuggestionClockPlaces.needed[place.state].map { $0.isDisjoint(with: keys[place.id] ?? []) } ?? false
        }.map(\.state)
    }

    private struct Placed: Record {
        static var columns: SQL { "" }
        let id: ID<Never>
        let state: String

        init(_ row: inout Row) throws {
            id = try row.next()
            state = try row.next()
        }
    }
}
