import Kernel
import Platform
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct BriefTests {
    private static let form = "number=2024-1&title=Flood&source=Station&body=Water"

    private static func begin(_ stage: RegisterStage) async throws -> (id: BriefID, path: String) {
        let id = BriefID.new()
        _ = try await stage.sent("/representatives/briefs", "id=\(id)&\(form)")
        return (id, "/representatives/briefs/\(id)")
    }

    @Test(arguments: TestBackend.allCases)
    func `a brief is signed, submitted, instructed on, passed, followed up and closed`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.run(["单位.csv": "单位名称,系统,层级\n市水利局,政府,市\n"])
            let unit: UnitID = try await stage.database.read { db in
                try #require(try db.value("SELECT id FROM platform_unit"))
            }
            try await Self.giveClocks(stage)
            let head = stage.scope(.officeHead)
            let path = try await Self.begin(stage).path
            _ = try await stage.sent("\(path)/rewrite", "version=1&\(Self.form)2")
            _ = try await stage.sent("\(path)/send", "version=2")
            #expect(try await stage.answer(.post, "\(path)/sign", "version=3", as: stage.staff).status == 403)
            _ = try await stage.sent("\(path)/send_back", "version=3&reason=short", as: head)
            _ = try await stage.sent("\(path)/send", "version=4")
            _ = try await stage.sent("\(path)/sign", "version=5", as: head)
            _ = try await stage.sent("\(path)/submit", "version=6&leader=Mayor&day=2024-03-01")
            _ = try await stage.sent("\(path)/instruct", "version=7&leader=Mayor&body=Do+it&day=2024-03-02")
            #expect(try await stage.page(path, as: stage.staff).contains("市水利局"))
            _ = try await stage.sent("\(path)/pass", "version=8&unit=\(unit)")
            let early = try await stage.refusal("\(path)/close", "version=9&words=done")
            #expect(early.status == 422 && early.words.contains("已登记落实情况"))
            _ = try await stage.sent("\(path)/follow_up", "version=9&words=Dyke+built&day=\(Instant.now().day)")
            _ = try await stage.sent("\(path)/close", "version=10&words=done")
            let page = try await stage.page(path, as: stage.staff)
            #expect(page.contains("已办结") && page.contains("Do it") && page.contains("Dyke built"))
            let list = try await stage.page("/representatives/briefs?instructed=yes&state=closed", as: stage.staff)
            #expect(list.contains("2024-1"))
            #expect(try await stage.page("/representatives/briefs/export.csv", as: stage.staff).contains("Mayor"))
        }
    }

    private static func giveClocks(_ stage: RegisterStage) async throws {
        try await stage.database.write { db in try ClockRules.installDefaults(rules: BriefClock.rules, db) }
    }

    /// An issue a leader has written on, ready to be passed on; its version is 5.
    private static func instructed(_ stage: RegisterStage) async throws -> String {
        try await giveClocks(stage)
        let path = try await begin(stage).path
        _ = try await stage.sent("\(path)/send", "version=1")
        _ = try await stage.sent("\(path)/sign", "version=2", as: stage.scope(.officeHead))
        _ = try await stage.sent("\(path)/submit", "version=3&leader=Mayor&day=2024-03-01")
        _ = try await stage.sent("\(path)/instruct", "version=4&leader=Mayor&body=Do+it&day=2024-03-02")
        return path
    }

    @Test(arguments: TestBackend.allCases)
    func `the unit is told of the one issue passed to it and answers by its day, and the office closes it`(
        _ backend: TestBackend
    ) async throws {
        try await ParticipationStage.with(backend) { stage in
            let (register, staff) = (stage.register, stage.staff)
            let (unit, clerk) = try await stage.unit("市水利局")
            let other = try await stage.unit("市教育局").clerk
            let path = try await Self.instructed(register)
            #expect(try await register.answer(.get, path, as: clerk).status == 404)
            let early = try await register.refusal("\(path)/pass", "version=5&unit=\(unit)&due=2001-01-01")
            #expect(early.status == 422 && early.words.contains("落实期限应"))
            let due = Instant.now().day.advanced(by: 40)
            _ = try await register.sent("\(path)/pass", "version=5&unit=\(unit)&requirement=Quickly&due=\(due)")
            #expect(try await stage.notices(of: clerk).contains { $0.contains("转贵单位落实") && $0.contains("\(due)") })
            func desk(_ scope: Scope) async throws -> [DeskShelf.Item] {
                try await stage.database.read { db in try BriefDesk.shelf.items(scope, 10, db) }
            }
            #expect(try await desk(clerk).map(\.action) == ["答复落实情况"])
            #expect(try await desk(clerk).map(\.due) == [due])
            #expect(try await desk(other).isEmpty)
            #expect(try await desk(staff).isEmpty)
            let seen = try await register.page(path, as: clerk)
            #expect(seen.contains("Quickly") && seen.contains("Do it") && seen.contains("民情直报落实期限"))
            #expect(!seen.contains("送签"))
            #expect(try await register.page("/representatives/briefs", as: clerk).contains("2024-1"))
            #expect(try await !register.page("/representatives/briefs", as: other).contains("2024-1"))
            #expect(try await register.answer(.get, path, as: other).status == 404)
            #expect(try await register.refusal("\(path)/answer", "version=6&words=x", as: other).status == 404)
            #expect(try await register.refusal("\(path)/answer", "version=6&words=x").status == 403)
            #expect(try await register.refusal("\(path)/close", "version=6&words=x", as: clerk).status == 403)
            #expect(try await register.refusal("\(path)/answer", "version=6&words=", as: clerk).status == 422)
            // Overdue, unit and office are reminded as of every clock.
            let late = Instant.now().adding(seconds: 42 * 86_400)
            _ = try await ClockWarnings.send(register.application, now: late)
            #expect(try await stage.notices(of: clerk).contains { $0.contains("民情直报落实期限") })

            _ = try await register.sent("\(path)/answer", "version=6&words=Dyke+built", as: clerk)
            #expect(try await register.refusal("\(path)/answer", "version=6&words=Twice", as: clerk).status == 409)
            #expect(try await desk(staff).map(\.action) == ["办结"])
            #expect(try await desk(clerk).isEmpty)
            #expect(try await register.count("platform_clock WHERE stopped_on IS NULL") == 0)
            let answered = try await register.page(path, as: staff)
            #expect(answered.contains("<h2>落实情况</h2>") && answered.ranges(of: "Dyke built").count == 2)
            _ = try await register.sent("\(path)/redo", "version=7&reason=Too+short")
            let again = try await desk(clerk)
            #expect(again.map(\.action) == ["答复落实情况"] && again[0].due ?? due < due)
            _ = try await register.sent("\(path)/extend", "version=8&reason=Rain&due=\(due)")
            #expect(try await desk(clerk).map(\.due) == [due])
            _ = try await register.sent("\(path)/instruct", "version=9&leader=Mayor&body=Hurry&day=2024-03-03")
            #expect(try await stage.notices(of: clerk).contains { $0.contains("又有一件批示") })
            let told = "version=10&words=Told+by+telephone&day="
            let before = try await register.refusal("\(path)/follow_up", told + "2024-05-01")
            #expect(before.status == 422 && before.words.contains("日期早于转办"))
            _ = try await register.sent("\(path)/follow_up", told + "\(Instant.now().day)")
            _ = try await register.sent("\(path)/close", "version=11&words=done")
            let page = try await register.page(path, as: clerk)
            #expect(page.contains("已办结") && page.contains("Dyke built") && page.contains("Told by telephone（代录）"))
            #expect(try await stage.notices(of: clerk).contains { $0.contains("已办结") })
            #expect(try await register.count("platform_clock WHERE stopped_on IS NULL") == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `stale pages, doubled numbers and strangers are refused`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let (_, path) = try await Self.begin(stage)
            let doubled = try await stage.refusal("/representatives/briefs", "id=\(BriefID.new())&\(Self.form)")
            #expect(doubled.status == 422 && doubled.words.contains("已经用过"))
            #expect(try await stage.refusal("\(path)/send", "version=9").status == 409)
            #expect(try await stage.refusal("\(path)/submit", "version=1&leader=x&day=2024-01-01").status == 409)
            #expect(try await stage.refusal("\(path)/drop", "version=1&reason=").status == 422)
            let stranger = RegisterStage.scope(stage.otherOffice, .officeStaff)
            #expect(try await stage.answer(.get, path, as: stranger).status == 404)
            #expect(try await stage.refusal("\(path)/send", "version=1", as: stranger).status == 404)
            #expect(try await stage.answer(.get, path, as: stage.scope(.deputy)).status == 403)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what waits stands on the desk of whose turn it is`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let path = try await Self.begin(stage).path
            let (staff, head) = (stage.staff, stage.scope(.officeHead))
            func desk(_ scope: Scope) async throws -> [String] {
                try await stage.database.read { db in try BriefDesk.shelf.items(scope, 10, db).map(\.action) }
            }
            #expect(try await desk(staff) == ["修改、送签"])
            #expect(try await desk(head).isEmpty)
            _ = try await stage.sent("\(path)/send", "version=1")
            #expect(try await desk(staff).isEmpty)
            #expect(try await desk(head) == ["签发"])
            #expect(try await desk(stage.scope(.deputy)).isEmpty)
        }
    }
}
