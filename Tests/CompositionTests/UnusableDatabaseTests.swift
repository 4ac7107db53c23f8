import Composition
import Dispatch
import Foundation
import Kernel
import Platform
import Storage
import StoragePostgres
import StorageSQLite
import StorageTesting
import Testing
import Web

/// A database that is newer than the program, is locked, or is not there: said in words, and nothing is broken.
@Suite(.timeLimit(.minutes(5))) struct UnusableDatabaseTests {
    @Test(arguments: TestBackend.allCases)
    func `a database newer than the program is left alone, and the program says to upgrade`(_ backend: TestBackend)
        async throws
    {
        try await Terminal.with(backend, Application.migrations(of: House.subsystems)) { terminal in
            let known = try await terminal.count("storage_migration")
            try await terminal.database.write { db in
                _ = try db.run(
                    """
                    INSERT INTO storage_migration (id, position, checksum, applied_at)
                    VALUES ('suggestions.9999-later', 9999, 'x', \(db.now))
                    """)
            }
            let runs = [("renda", ["suggestions", "list"]), ("renda", ["init"]), ("renda-server", [])]
            for (program, arguments) in runs {
                let outcome = try await terminal.run(program, arguments)
                #expect(outcome.code == 69 && outcome.error.contains("数据库比程序新"), "\(program) \(outcome)")
            }
            #expect(try await terminal.count("storage_migration") == known + 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a server over a database never made ready does not start`(_ backend: TestBackend) async throws {
        try await Terminal.with(backend) { terminal in
            let outcome = try await terminal.run("renda-server", ["--insecure"])
            #expect(outcome.code == 69 && outcome.error.contains("请先运行 renda init"), "\(outcome)")
        }
    }

    @Test func `a file that is no database, or nowhere, is unavailable`() async throws {
        try await Terminal.with(.sqlite) { terminal in
            try await OfficeFolder.with(["text.sqlite": String(repeating: "不是数据库。", count: 1000)]) { folder in
                for place in ["\(folder)/text.sqlite", "\(folder)/nowhere/x.sqlite", folder] {
                    let elsewhere = Terminal(address: "sqlite:\(place)", database: terminal.database)
                    let outcome = try await elsewhere.renda("suggestions", "list")
                    #expect(outcome.code == 69 && outcome.error.contains("数据库"), "\(place) \(outcome)")
                }
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `while another holds the lock, reading goes on and writing is asked to wait`(_ backend: TestBackend)
        async throws
    {
        try await TwoOffices.with(backend) { stage in
            let staff = try stage.home.visitor(.officeStaff)
            let impatient = try await Self.impatient(stage.app.database)
            let server = try WebServer(
                try Application(House.subsystems, over: impatient), configuration: WebConfiguration(),
                logger: .silent)
            let (locked, released) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
            async let holding: Void = stage.app.database.write { db in
                if db.dialect == .postgres { try db.run("LOCK TABLE platform_notice IN EXCLUSIVE MODE") }
                locked.signal()
                released.wait()
            }
            await Self.passing(locked)
            let refused = await server.ask(.post, "/notices/read", by: staff)
            let read = await server.ask(.get, "/notices", by: staff)
            released.signal()
            try await holding
            #expect(refused.status == 503 && refused.text.contains("请稍后再试"), "\(refused.status)")
            #expect(read.status == 200)
            #expect(await server.ask(.post, "/notices/read", by: staff).status == 303)
            await impatient.close()
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `pages over a database that has gone say so, and so does the API`(_ backend: TestBackend) async throws {
        try await TwoOffices.with(backend) { stage in
            let staff = try stage.home.visitor(.officeStaff)
            await stage.app.database.close()
            for address in ["/desk", "/suggestions", "/api/suggestions"] {
                let answer = await stage.server.ask(.get, address, by: staff)
                #expect(answer.status == 503 && answer.isInChinese, "\(address) \(answer.status)")
            }
            #expect(await stage.server.ask(.post, "/notices/read", by: staff).status == 503)
        }
    }

    @Test func `a server's database that does not answer is unavailable`() async throws {
        let database = PostgresDatabase(try PostgresAddress("postgres://nobody@127.0.0.1:1/nothing"))
        let server = try WebServer(
            try Application(House.subsystems, over: database), configuration: WebConfiguration(), logger: .silent)
        let answer = await server.respond(
            to: WebRequest(
                method: .get, path: "/desk", headers: ["Cookie": "renda_session=\(String(repeating: "0", count: 64))"]))
        #expect(answer.status == 503 && answer.text.contains("数据库现在不能使用"))
        await database.close()
    }

    /// The same database by a connection that does not wait long.
    private static func impatient(_ database: any Database) async throws -> any Database {
        let address = try await Terminal.address(of: database)
        guard database.dialect == .sqlite else {
            var configuration = PostgresConfiguration.standard
            configuration.lockTimeout = .milliseconds(100)
            return PostgresDatabase(try PostgresAddress(address), configuration: configuration)
        }
        var configuration = SQLiteConfiguration.small
        configuration.lockTimeout = 0.1
        return try SQLiteDatabase(path: String(address.dropFirst("sqlite:".count)), configuration: configuration)
    }

    /// Waits on a thread of its own, for the test's must not stand still.
    private static func passing(_ semaphore: DispatchSemaphore) async {
        await withCheckedContinuation { passed in
            Thread.detachNewThread {
                semaphore.wait()
                passed.resume()
            }
        }
    }
}
