import Kernel
import Storage
import StorageTesting
import Synchronization
import Testing

@testable import Platform

@Suite struct SessionUseTests {
    @Test(arguments: TestBackend.allCases)
    func `a visit does not wait for somebody who is writing, and is noted afterwards`(
        _ backend: TestBackend
    ) async throws {
        try await AccountFixture.with(backend) { office in
            try await office.account("li")
            var browser = AccountBrowser(office)
            _ = await browser.signIn("li")
            await office.authenticator.use.settle()
            office.clock.advance(seconds: Session.seenGrain)
            let gate = Gate()
            async let writer: Void = office.database.write { db in
                // On PostgreSQL only the row would be held.
                try db.run("UPDATE platform_session SET label = 'held'")
                gate.enter()
                gate.wait()
            }
            await gate.reached()
            let status = await browser.get("/").status
            let before = try await seen(office)
            gate.release()
            try await writer
            #expect(status == 200)
            #expect(before < office.clock.now)
            await office.authenticator.use.settle()
            #expect(try await seen(office) == office.clock.now)
        }
    }

    @Test func `a database that cannot be written does not fail the visit, and is left alone for a minute`() async {
        let database = Unwritable()
        let use = SessionUse(database)
        let token = SecretToken.next()
        for second in [0, 1, Session.seenGrain - 1, Session.seenGrain] {
            use.note(token, at: AccountFixture.start.adding(seconds: second))
            await use.settle()
        }
        #expect(database.attempts.withLock(\.self) == 2)
    }

    private func seen(_ office: AccountFixture) async throws -> Instant {
        try #require(
            try await office.database.read { db in try db.value("SELECT last_seen_at FROM platform_session") })
    }
}

/// A full disk.
private final class Unwritable: Database {
    let attempts = Mutex(0)
    var dialect: Dialect { .sqlite }
    var statementsRun: Int { 0 }

    func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        throw StorageError(.unavailable)
    }
    func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        attempts.withLock { $0 += 1 }
        throw StorageError(.unavailable)
    }
    func fetch<R: Record>(_ sql: SQL, as: R.Type) async throws -> [R] { throw StorageError(.unavailable) }
    func close() async {}
}
