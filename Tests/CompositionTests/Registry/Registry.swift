import Composition
import Kernel
import Platform
import Storage
import Web

/// The house as it is composed, over a database that nobody opens: what a walk over the subsystems looks at.
enum Registry {
    static let subsystems = House.subsystems
    static let application = Result { try Application(subsystems, over: Unopened()) }

    static func routes() throws -> [Route] { try application.get().pages().routes }

    /// What each subsystem adds to the shared lists, beside its id.
    static func contributions() throws -> [(id: String, brought: Contributions)] {
        let ports = try application.get().ports
        return try subsystems.map { ($0.id, try $0.brings(ports)) }
    }

    /// What stands in `names` more than once.
    static func repeated(_ names: [String]) -> [String] {
        Dictionary(grouping: names, by: { $0 }).filter { $0.value.count > 1 }.keys.sorted()
    }

    private struct Unopened: Database {
        static let closed = Failure.internal(cause: "the registry has no database")

        var dialect: Dialect { .sqlite }
        var statementsRun: Int { 0 }

        func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
            throw Self.closed
        }
        func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
            throw Self.closed
        }
        func fetch<R: Record>(_ sql: SQL, as: R.Type) async throws -> [R] { throw Self.closed }
        func close() async {}
    }
}
