import Kernel
import Storage
import StorageTesting
import Testing
import Web

@testable import Platform

struct LedgerPageTests {
    @Test(arguments: TestBackend.allCases)
    func `an upload waits for its uploader alone, and for one day`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let file = LedgerFile("单位.csv", Array(LedgerStage.units.utf8))
            let (scope, id) = try await stage.database.write { db in
                let scope = try LedgerStage.scope(db)
                return (scope, try LedgerUpload.keep([file], for: scope, db))
            }
            #expect(try await stage.database.read { db in try LedgerUpload.files(id, of: scope, db) } == [file])
            let other = Scope(office: scope.office, account: .new(), name: "别人", grants: scope.grants)
            await #expect(throws: Failure.self) {
                try await stage.database.read { db in try LedgerUpload.files(id, of: other, db) }
            }
            _ = try await stage.database.write { db in
                try db.run("UPDATE platform_upload SET created_at = \(db.now.adding(seconds: -LedgerUpload.lifetime))")
            }
            await #expect(throws: Failure.self) {
                try await stage.database.read { db in try LedgerUpload.files(id, of: scope, db) }
            }
            _ = try await stage.database.write { db in try LedgerUpload.keep([file], for: scope, db) }
            #expect(try await stage.count("platform_upload") == 1)
            #expect(try await stage.count("platform_upload_file") == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `bad rows take the place of the files that were imported`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let bad = LedgerFile("单位.坏行.csv", [1, 2, 3])
            let left = try await stage.database.write { db in
                let scope = try LedgerStage.scope(db)
                let id = try LedgerUpload.keep([LedgerFile("单位.csv", [0])], for: scope, db)
                try LedgerUpload.replace(id, with: [bad], scope, db)
                let left = try LedgerUpload.files(id, of: scope, db)
                try LedgerUpload.replace(id, with: [], scope, db)
                return left
            }
            #expect(left == [bad])
            #expect(try await stage.count("platform_upload") == 0)
        }
    }
}
