import Kernel
import Storage
import Web

extension Failure {
    /// Whether the person can mend it on the page they are on: the form then comes back with what was typed.
    public var isMendable: Bool { kind == .invalid || kind == .conflict }
}

extension Application {
    /// Writes what a form asks for and goes on to `place`, saying what was done; what the person can mend comes back on
    /// `page`.
    public func save(
        then place: String, done: String, or page: (Failure) async throws -> WebResponse,
        _ write: @escaping @Sendable (any Connection) throws -> Void
    ) async throws -> WebResponse {
        try await save(or: page, write) { .redirect(to: place, done: done) }
    }

    /// As above, where what was written decides what is said, or where to go.
    public func save<Written: Sendable>(
        or page: (Failure) async throws -> WebResponse,
        _ write: @escaping @Sendable (any Connection) throws -> Written, then next: (Written) -> WebResponse
    ) async throws -> WebResponse {
        do {
            return next(try await database.write { db in try write(db) })
        } catch let failure as Failure where failure.isMendable {
            return try await page(failure)
        }
    }
}
