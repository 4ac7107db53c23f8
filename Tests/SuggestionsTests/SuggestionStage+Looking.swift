import Kernel
import Platform
import Storage
import SuggestionsContract
import Testing

@testable import Suggestions

extension SuggestionStage {
    func detail(_ id: SuggestionID, as post: SuggestionPost) async throws -> SuggestionDetail {
        let (verbs, scope) = (verbs, try scope(post))
        return try await database.read { db in try verbs.detail(id, for: scope, db) }
    }

    func standing(_ id: SuggestionID) async throws -> Standing {
        let standing: Standing? = try await database.read { db in
            try db.first("SELECT \(Standing.columns) FROM suggestions_suggestion WHERE id = \(id)")
        }
        return try #require(standing)
    }

    func state(_ id: SuggestionID) async throws -> SuggestionState {
        try #require(SuggestionState(rawValue: try await standing(id).state))
    }

    func partState(_ id: SuggestionID, of unit: UnitID) async throws -> AssignmentState {
        let state: AssignmentState? = try await database.read { db in
            try db.value("SELECT state FROM suggestions_assignment WHERE suggestion_id = \(id) AND unit_id = \(unit)")
        }
        return try #require(state)
    }

    /// What each desk says is to be done with the suggestion.
    func desks(_ id: SuggestionID) async throws -> [SuggestionPost: String] {
        try await database.read { [app, scopes] db in
            var desks: [SuggestionPost: String] = [:]
            for (post, scope) in scopes {
                let items = try app.desk.flatMap { try $0.items(scope, 100, db) }
                let actions = items.filter { $0.path == "/suggestions/\(id)" }.map(\.action)
                if !actions.isEmpty { desks[post] = actions.sorted().joined(separator: "；") }
            }
            return desks
        }
    }

    /// How many notices about the suggestion each has been sent.
    func notices(_ id: SuggestionID) async throws -> [SuggestionPost: Int] {
        try await database.read { [scopes] db in
            try scopes.compactMapValues { scope in
                let count = try db.count(
                    "SELECT COUNT(*) FROM platform_notice WHERE account_id = \(scope.account) AND page_id = \(id)")
                return count == 0 ? nil : count
            }
        }
    }

    struct Clock: Hashable, Sendable {
        let key: String
        let holder: Journal.Holder
        let due: Day

        init(_ key: String, _ holder: Journal.Holder, _ due: Day) {
            self.key = key
            self.holder = holder
            self.due = due
        }
    }

    /// The running clocks of the suggestion and of its units' parts.
    func clocks(_ id: SuggestionID) async throws -> Set<Clock> {
        try await database.read { [office] db in
            let parts: [AssignmentID] = try db.values(
                "SELECT id FROM suggestions_assignment WHERE suggestion_id = \(id)")
            let subjects =
                [Reference(SuggestionReferences.suggestion, id)]
                + parts.map { Reference(SuggestionReferences.assignment, $0) }
            return Set(try RunningClock.running(of: subjects, office, db).map { Clock($0.key, $0.holder, $0.dueOn) })
        }
    }

    /// When a clock that starts today is due under the office's rule.
    func due(_ key: String) async throws -> Day {
        try await database.read { [office] db in
            let rules = try ClockRules.load(office: office, db)
            return rules.due(try rules.rule(key, on: db.now.day), from: db.now.day).due
        }
    }

    /// The actions of the audit trail about this case, oldest first.
    func audited(_ reference: Reference) async throws -> [String] {
        try await database.read { db in
            try db.values(
                "SELECT action FROM platform_audit WHERE subject_id = \(reference.id) ORDER BY position")
        }
    }

    @discardableResult func run(_ sql: SQL) async throws -> Int {
        try await database.write { db in try db.run(sql) }
    }

    func count(_ sql: SQL) async throws -> Int { try await database.read { db in try db.count(sql) } }
}
