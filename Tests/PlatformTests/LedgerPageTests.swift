import Documents
import Foundation
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

    @Test(arguments: TestBackend.allCases)
    func `nobody touches another person's upload`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let file = LedgerFile("单位.csv", [0])
            let (scope, id) = try await stage.database.write { db in
                let scope = try LedgerStage.scope(db)
                return (scope, try LedgerUpload.keep([file], for: scope, db))
            }
            let other = Scope(office: scope.office, account: .new(), name: "别人", grants: scope.grants)
            await #expect(throws: Failure.self) {
                try await stage.database.write { db in try LedgerUpload.replace(id, with: [file, file], other, db) }
            }
            try await stage.database.write { db in try LedgerUpload.replace(id, with: [], other, db) }
            #expect(try await stage.database.read { db in try LedgerUpload.files(id, of: scope, db) } == [file])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an upload is previewed, confirmed by its uploader, and gone`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let scope = try await stage.database.read { db in try LedgerStage.scope(db) }
            let site = try LedgerSite(stage, as: scope)
            let text = LedgerStage.units.replacing("党群", with: "政府") + "市<民>政局,政府,市\n"
            let sent = await site.upload([LedgerFile("单位.csv", Array(text.utf8))])
            #expect(sent.status == 303)
            let preview = await site.get(sent.location)
            #expect(preview.status == 200)
            #expect(preview.shown.contains("确认导入") && preview.shown.contains("市委组织部"))
            #expect(try await stage.count("platform_unit") == 2)

            let other = Scope(office: scope.office, account: .new(), name: "别人", grants: scope.grants)
            #expect(try await LedgerSite(stage, as: other).post(sent.location, "mode=write").status == 404)
            let result = await site.post(sent.location, "mode=write")
            #expect(result.status == 200 && result.shown.contains("导入完毕"))
            #expect(try await stage.count("platform_unit") == 3)
            #expect(await site.get(sent.location).status == 404)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a faulty upload shows each fault, and its bad rows can be downloaded`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let site = try LedgerSite(stage, as: try await stage.database.read { db in try LedgerStage.scope(db) })
            let text = "单位名称,系统,层级\n市某局,企业,市\n市民政局,政府,市\n"
            let sent = await site.upload([LedgerFile("单位.csv", Array(text.utf8))])
            let preview = await site.get(sent.location)
            #expect(preview.shown.contains("企业") && preview.shown.contains("党群、政府、监察委、法院、检察院 之一"))
            #expect(!preview.shown.contains("确认导入"))
            #expect(await site.post(sent.location, "mode=write").status == 422)
            #expect(try await stage.count("platform_unit") == 2)
            let result = await site.post(sent.location, "mode=skipBadRows")
            #expect(result.status == 200 && result.shown.contains("单位.坏行.csv"))
            #expect(try await stage.count("platform_unit") == 3)
            let file = await site.get(sent.location + "/files/0")
            #expect(file.shown.contains("市某局") && !file.shown.contains("市民政局"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a form without a file and a template of an unknown ledger are refused`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let scope = try await stage.database.read { db in try LedgerStage.scope(db) }
            let site = try LedgerSite(stage, as: scope)
            #expect(await site.get("/ledgers").shown.contains("单位名称（必填）"))
            #expect(await site.upload([]).status == 422)
            #expect(await site.get("/ledgers/templates/没有").status == 404)
            let template = await site.get("/ledgers/templates/会议")
            let sheets = try SheetFile.read(Array(try Data(contentsOf: URL(filePath: template.shown))), name: "x")
            try FileManager.default.removeItem(atPath: template.shown)
            #expect(sheets.map(\.name) == ["会议"])
            #expect(sheets.first?.header == MeetingLedger().columns.map(\.title))
            let clerk = Scope(office: scope.office, account: scope.account, name: "经办人", grants: [.init(.unitClerk)])
            #expect(try await LedgerSite(stage, as: clerk).get("/ledgers").status == 403)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `each figure of the report leads to its records`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            let imported = try await stage.run(StatisticTests.files)
            #expect(imported.isWritten)
            let site = try LedgerSite(stage, as: try await stage.database.read { db in try LedgerStage.scope(db) })
            let period = "from=2024-01-01&to=2024-06-24"
            let page = await site.get("/reports/work", period)
            #expect(page.shown.contains("figure=meetings.kind.standing_committee&amp;from=2024-01-01"))
            let records = await site.get("/reports/work/records", "figure=meetings.kind.standing_committee&" + period)
            #expect(records.shown.contains("常委会一") && records.shown.contains("常委会二"))
            #expect(!records.shown.contains("三次会议") && records.shown.contains("共 2 条，第 1 / 1 页"))
            let beyond = await site.get(
                "/reports/work/records", "figure=meetings.kind.standing_committee&page=2&" + period)
            #expect(!beyond.shown.contains("常委会一") && beyond.shown.contains("共 2 条"))
            let json = await site.get("/api/reports/work", period)
            #expect(json.status == 200 && json.shown.contains("\"key\":\"meetings.total\",\"value\":3"))
            let list = await site.get("/api/reports/work/records", "figure=meetings.total&" + period)
            #expect(list.shown.contains("\"count\":3"))
            #expect(await site.get("/reports/work", "from=2024-02-30&to=2024-06-24").status == 422)
            #expect(await site.get("/api/reports/work", "from=2024-06-24&to=2024-01-01").status == 422)
            #expect(await site.get("/reports/work/records", "figure=x&" + period).status == 404)
        }
    }
}
