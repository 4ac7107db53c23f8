import CLibPQ
import Foundation
import Storage

/// A server on which whole databases are made and removed: by installation, and by tests.
public struct PostgresServer: Sendable {
    private let address: PostgresAddress

    /// The address names any database of the server in which the user may create others.
    public init(_ address: PostgresAddress) { self.address = address }

    /// Makes a database, empty or a copy of `template`, to which nobody may be connected; gives its address.
    public func create(_ name: String, copying template: String? = nil) async throws -> PostgresAddress {
        // Copying the template's files is three times as fast as writing it all to the log (measured).
        let source = template.map { "TEMPLATE \(Self.quoted($0)) STRATEGY file_copy" } ?? "TEMPLATE template0"
        try await run("CREATE DATABASE \(Self.quoted(name)) \(source) ENCODING 'UTF8'")
        return address.naming(database: name)
    }

    /// Removes a database, if it is there, and ends its connections.
    public func drop(_ name: String) async throws {
        try await run("DROP DATABASE IF EXISTS \(Self.quoted(name)) WITH (FORCE)")
    }

    /// The names of the databases that begin with `prefix`.
    public func names(prefix: String) async throws -> [String] {
        let database = PostgresDatabase(address)
        let names = try await database.fetch(
            "SELECT datname FROM pg_database WHERE starts_with(datname, \(prefix)) ORDER BY datname",
            as: Single<String>.self)
        await database.close()
        return names.map(\.field)
    }

    /// Runs one command outside any transaction, on a thread of its own.
    private func run(_ command: String) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            Thread.detachNewThread { [address] in
                continuation.resume(with: Result { try Self.run(command, at: address) })
            }
        }
    }

    private static func run(_ command: String, at address: PostgresAddress) throws {
        let connection = address.connect(.standard)
        defer { PQfinish(connection) }
        guard PQstatus(connection) == CONNECTION_OK else {
            throw StorageError(.unavailable, detail: String(cString: PQerrorMessage(connection)))
        }
        PQsetNoticeReceiver(connection, { _, _ in }, nil)
        let result = PQexec(connection, command)
        defer { PQclear(result) }
        guard let result else { throw StorageError(.unavailable) }
        if PQresultStatus(result) != PGRES_COMMAND_OK { throw ServerError(result).storageError(command) }
    }

    private static func quoted(_ name: String) -> String {
        "\"" + name.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }
}
