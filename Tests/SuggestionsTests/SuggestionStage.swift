import Composition
import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

/// The whole house over a database of its own, with an office, everybody a suggestion meets, and a second office.
struct SuggestionStage: Sendable {
    let app: Application
    let verbs: Suggestions
    let here: SuggestionPlaces
    let there: SuggestionPlaces
    let scopes: [SuggestionPost: Scope]

    var database: any Database { app.database }
    var office: OfficeID { here.office }
    var main: UnitID { here.units[0] }
    var co: UnitID { here.units[1] }
    var next: UnitID { here.units[2] }
    /// Hashed once: nobody signs in with it.
    private static let hash = Task { try PasswordHash(hashing: "不给人用的密码 1") }

    /// - Parameter isSitting: whether the office's congress is in session today.
    static func with(
        _ backend: TestBackend, isSitting: Bool = true, _ body: (SuggestionStage) async throws -> Void
    ) async throws {
        try await backend.with(Application.migrations(of: House.subsystems)) { database in
            try await body(try await SuggestionStage(database, isSitting: isSitting))
        }
    }

    private init(_ database: any Database, isSitting: Bool) async throws {
        let app = try Application(House.subsystems, over: database)
        self.app = app
        verbs = try Suggestions(app)
        let hash = try await Self.hash.value
        (here, there, scopes) = try await database.write { db in
            var here = try SuggestionPlaces("甲市", rules: app.clockRules, isSitting: isSitting, db)
            var there = try SuggestionPlaces("乙市", rules: app.clockRules, isSitting: isSitting, db)
            var scopes: [SuggestionPost: Scope] = [:]
            for post in SuggestionPost.allCases {
                if SuggestionPost.deputies.contains(post) {
                    if post.isForeign { try there.elect(post, db) } else { try here.elect(post, db) }
                }
                let places = post.isForeign ? there : here
                _ = try Accounts.create(
                    office: places.office, login: post.rawValue, name: "人员\(post.rawValue)", password: hash,
                    grants: [places.grant(post)], mustChange: false, by: places.commands, db)
                scopes[post] = try Accounts.scope(login: post.rawValue, db)
            }
            return (here, there, scopes)
        }
    }

    func scope(_ post: SuggestionPost) throws -> Scope { try #require(scopes[post]) }

    func person(_ post: SuggestionPost) throws -> PersonID {
        try #require(here.people[post] ?? there.people[post])
    }

    func tenure(_ post: SuggestionPost) throws -> TenureID {
        try #require(here.tenures[post] ?? there.tenures[post])
    }

    /// The ids of these deputies, as a form sends them.
    func tenures(_ posts: SuggestionPost...) throws -> [String] { try posts.map { try tenure($0).description } }
}
