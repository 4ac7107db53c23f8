import Composition
import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

@Suite struct EarlierPromiseTests {
    /// Signed in the first round and again in the second: the second stands.
    @Test(arguments: TestBackend.allCases)
    func `the upgrade puts the promises of replies signed before it into the ledger`(_ backend: TestBackend)
        async throws
    {
        let all = Application.migrations(of: House.subsystems)
        let before = all.filter { !($0.id.hasPrefix("suggestions.") && $0.id >= "suggestions.0009") }
        try await backend.with(before) { database in
            let second = try await database.write { db in
                var places = try SuggestionPlaces("甲市", rules: [], isSitting: false, db)
                try places.elect(.lead, db)
                let part = try Self.assign(places, db)
                try Self.reply(part, round: 1, "B", "先修北段。", isSigned: true, in: places.office, db)
                let second = try Self.reply(part, round: 2, "C", "再修南段。", isSigned: true, in: places.office, db)
                try Self.reply(part, round: 3, "B", "还没有签发。", isSigned: false, in: places.office, db)
                return second
            }
            try await Migrator(all).migrate(database)
            let found: [PromiseID] = try await database.read { db in
                try db.values("SELECT id FROM suggestions_promise WHERE state = 'open' AND content = '再修南段。'")
            }
            #expect(found == [second])
            #expect(try await database.read { db in try db.count("SELECT COUNT(*) FROM suggestions_promise") } == 1)
        }
    }

    private static func assign(_ places: SuggestionPlaces, _ db: any Connection) throws -> AssignmentID {
        let suggestion = SuggestionID.new(at: db.now)
        let lead = try #require(places.people[.lead])
        let tenure = try #require(places.tenures[.lead])
        var suggestions = Batch(
            into: "suggestions_suggestion",
            [
                "id", "office_id", "state", "version", "round", "level", "origin", "title", "situation", "analysis",
                "proposal", "lead_tenure_id", "lead_person_id", "proposed_on", "is_key", "is_excellent", "created_at",
                "changed_at",
            ])
        suggestions.append(
            suggestion, places.office, "handling", 1, 3, "city", "between", "关于修路的建议", "", "", "", tenure, lead,
            db.now.day, false, false, db.now, db.now)
        try db.insert(suggestions)
        let part = AssignmentID.new(at: db.now)
        var parts = Batch(
            into: "suggestions_assignment",
            ["id", "office_id", "suggestion_id", "unit_id", "role", "state", "version", "assigned_on", "created_at"])
        parts.append(
            part, places.office, suggestion, places.unit(0), "main", "handling", 1, db.now.day, db.now)
        try db.insert(parts)
        return part
    }

    @discardableResult private static func reply(
        _ part: AssignmentID, round: Int, _ resultClass: String, _ promise: String, isSigned: Bool,
        in office: OfficeID, _ db: any Connection
    ) throws -> PromiseID {
        let id = PromiseID.new(at: db.now)
        var replies = Batch(
            into: "suggestions_reply",
            [
                "id", "office_id", "assignment_id", "round", "result_class", "body", "promise", "promised_by",
                "drafted_by", "signed_on", "created_at",
            ])
        replies.append(
            id, office, part, round, resultClass, "正在修。", promise, db.now.day, "经办人",
            isSigned ? db.now.day : Day?.none, db.now)
        try db.insert(replies)
        return id
    }
}
