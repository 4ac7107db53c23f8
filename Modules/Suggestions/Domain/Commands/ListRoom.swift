import ArgumentParser
import Kernel
import Platform
import Storage

/// How much of a list a command prints.
struct ListLimit: ParsableArguments, Sendable {
    @Option(help: "最多列出多少件（项、次）。") var limit = 50

    func validate() throws {
        guard (1...100_000).contains(limit) else { throw ValidationError("--limit 应在 1 到 100000 之间。") }
    }
}

extension ApplicationOptions {
    /// Reads the lines of a room's list, what it comes to last, and prints them.
    func list(_ read: @escaping @Sendable (Scope, any Connection) throws -> [String]) async throws {
        try await run { app in
            let lines = try await app.database.read { db in try read(try self.scope(db), db) }
            for line in lines { print(line) }
        }
    }
}
