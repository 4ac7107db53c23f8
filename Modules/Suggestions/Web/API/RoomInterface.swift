import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// 承诺, 延期申请 and 重点督办 for programs: what the pages show to the same person.
struct RoomInterface: Sendable {
    let app: Application
    let verbs: Suggestions

    init(_ app: Application, _ verbs: Suggestions) {
        self.app = app
        self.verbs = verbs
    }

    var routes: [Route] {
        [
            .get("/api/suggestions/promises", .holding(.readSuggestions), "承诺事项台账") { try await promises($0) },
            .get("/api/suggestions/extensions", .holding(.assignSuggestions), "延期申请") { try await extensions($0) },
            .get("/api/suggestions/key", .holding(.superviseSuggestions), "重点督办") { try await keys($0) },
            .get("/api/suggestions/{id}/promises", .holding(.readSuggestions), "一件建议的承诺") { visit in
                try await of(visit) { core, scope, db in
                    ["promises": try PromiseListing.of(core.id, for: scope, db).map(PromiseJSON.init)]
                }
            },
            .get("/api/suggestions/{id}/extensions", .holding(.readSuggestions), "一件建议的延期申请") { visit in
                try await of(visit) { core, scope, db -> [String: [ExtensionJSON]] in
                    let found = try SuggestionExtension.all(of: core.id, in: scope.office, db)
                    return ["extensions": found.map(ExtensionJSON.init)]
                }
            },
            .get("/api/suggestions/{id}/key", .holding(.readSuggestions), "一件建议的重点督办") { visit in
                try await of(visit) { core, scope, db -> KeySuggestionJSON in
                    let key = try KeySuggestion.of(core.id, in: scope.office, db)
                    let actions = try key.map { try KeyAction.all(of: $0.id, in: scope.office, db) } ?? []
                    return KeySuggestionJSON(core, key, actions)
                }
            },
        ]
    }

    /// Something of one suggestion, for those who see it.
    private func of<Answer: Encodable & Sendable>(
        _ visit: Visit,
        _ read: @escaping @Sendable (SuggestionDetail.Core, Scope, any Connection) throws -> Answer
    ) async throws -> WebResponse {
        let id: SuggestionID = try visit.id("id")
        let (verbs, scope) = (verbs, visit.scope)
        return try .json(
            encoding: try await app.database.read { db in
                try read(try verbs.core(id, for: scope, db), scope, db)
            })
    }

    private func promises(_ visit: Visit) async throws -> WebResponse {
        let page = PromiseListPage(app, visit)
        let (listing, query, scope) = (page.listing, page.query, visit.scope)
        let (rows, sum) = try await app.database.read { db in
            (
                try listing.page(limit: query.limit, offset: query.offset, for: scope, db),
                try listing.sum(for: scope, db)
            )
        }
        return try .json(
            encoding: PromiseListJSON(
                total: sum.listed, promised: sum.promised, fulfilled: sum.fulfilled,
                promises: rows.map(PromiseJSON.init)))
    }

    private func extensions(_ visit: Visit) async throws -> WebResponse {
        let (query, scope) = (visit.list(sorts: ["asked"]), visit.scope)
        let (rows, total) = try await app.database.read { db in
            (
                try SuggestionExtension.list(limit: query.limit, offset: query.offset, for: scope, db),
                try SuggestionExtension.count(for: scope, db)
            )
        }
        return try .json(encoding: ExtensionListJSON(total: total, extensions: rows.map(ExtensionJSON.init)))
    }

    private func keys(_ visit: Visit) async throws -> WebResponse {
        let page = KeyListPage(app, visit)
        let (listing, query, scope) = (page.listing, page.query, visit.scope)
        let (rows, total) = try await app.database.read { db in
            (
                try listing.page(limit: query.limit, offset: query.offset, for: scope, db),
                try listing.count(for: scope, db)
            )
        }
        return try .json(encoding: KeyListJSON(total: total, suggestions: rows.map(KeyLineJSON.init)))
    }
}
