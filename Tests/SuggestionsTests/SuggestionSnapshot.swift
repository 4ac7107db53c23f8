import Kernel
import Storage
import SuggestionsContract

@testable import Suggestions

/// Where a suggestion or a unit's part stands.
struct Standing: Record, Hashable {
    static var columns: SQL { "id, state, version" }
    let id: ID<Never>
    let state: String
    let version: Int

    init(_ row: inout Row) throws {
        id = try row.next()
        state = try row.next()
        version = try row.next()
    }
}

/// All that an act may change: how many rows there are, and where every case stands.
struct SuggestionSnapshot: Equatable, Sendable {
    let suggestions: [ID<Never>: Standing]
    let parts: [ID<Never>: Standing]
    let promises: [ID<Never>: Standing]
    /// Rows of each table.
    let rows: [Int]
    let steps: Int
    let audits: Int

    init(_ db: any Connection) throws {
        suggestions = try Self.standings("suggestions_suggestion", db)
        parts = try Self.standings("suggestions_assignment", db)
        promises = try Self.standings("suggestions_promise", db)
        let tables: [SQL] = [
            "suggestions_signer", "suggestions_number", "suggestions_search", "suggestions_talk", "suggestions_reply",
            "suggestions_rating", "platform_clock", "platform_clock WHERE stopped_on IS NULL", "platform_notice",
            "platform_event",
            "suggestions_supplement", "suggestions_repeat", "suggestions_motion_cutoff",
        ]
        rows = try tables.map { try db.count("SELECT COUNT(*) FROM \($0)") }
        steps = try db.count("SELECT COUNT(*) FROM platform_step")
        audits = try db.count("SELECT COUNT(*) FROM platform_audit")
    }

    private static func standings(_ table: SQL, _ db: any Connection) throws -> [ID<Never>: Standing] {
        let all: [Standing] = try db.all("SELECT \(Standing.columns) FROM \(table)")
        return Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension SuggestionStage {
    func snapshot() async throws -> SuggestionSnapshot { try await database.read { try SuggestionSnapshot($0) } }
}
