import Kernel
import Platform
import RepresentativesContract
import StorageTesting
import Testing

@testable import Representatives

@Suite struct DeclarationTests {
    @Test(arguments: TestBackend.allCases)
    func `what a deputy declares counts once the office has accepted it`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            #expect(try await stage.declare(as: "S1").status == 303)
            let entry = try #require(try await stage.entries("S1").first)
            #expect(entry.state == .declared && !entry.isCounted && entry.role == "走访" && entry.source == nil)
            let shelf = try #require(stage.application.desk.first { $0.title == "待审核的履职申报" })
            let staff = stage.staff
            let waiting = try await stage.database.read { db in try shelf.items(staff, 10, db) }
            #expect(waiting.map(\.path) == ["/representatives/performance/\(entry.id)"])

            let path = "/representatives/performance/\(entry.id)"
            let deputy = try await stage.deputy("S1")
            #expect(try await stage.answer(.post, "\(path)/accept", "version=1", as: deputy).status == 403)
            #expect(try await stage.answer(.post, "\(path)/accept", "version=1", as: staff).status == 303)
            #expect(try await stage.entries("S1").map(\.state) == [.accepted])
            #expect(try await stage.database.read { db in try shelf.items(staff, 10, db) }.isEmpty)
            #expect(try await stage.page("/my/file", as: deputy).contains("已采纳"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what is declared of a day that has an entry already is said to the office and to the deputy`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let day = "\(RegisterStage.year)-01-03"
            let items = try await [
                RegisterStage.item(stage.tenure("S1").id, .inspection, day, title: "视察养老院"),
                RegisterStage.item(stage.tenure("S2").id, .inspection, day, title: "视察学校"),
            ]
            #expect(try await stage.tell(PerformanceNoted(items)))
            let sent = try await stage.declare(as: "S1", title: "看望老人")
            let told = sent.headers.all("Set-Cookie").joined().removingPercentEncoding ?? ""
            #expect(sent.status == 303 && told.contains("同日已有记录：视察养老院"))
            let entry = try #require(try await stage.entries("S1").first { $0.state == .declared })
            let path = "/representatives/performance/\(entry.id)"
            for reader in [stage.staff, try await stage.deputy("S1")] {
                let page = try await stage.page(path, as: reader)
                #expect(page.contains("同日已有记录") && page.contains("视察养老院") && !page.contains("视察学校"))
            }
            let shelf = try #require(stage.application.desk.first { $0.title == "待审核的履职申报" })
            let waiting = try await stage.database.read { [staff = stage.staff] db in try shelf.items(staff, 10, db) }
            #expect(waiting.count == 1 && waiting[0].title.contains("同日已有记录：视察养老院"))
            let file = try await stage.page("/my/file", as: try await stage.deputy("S1"))
            #expect(file.contains("同日已有记录：视察养老院"))
            #expect(try await stage.answer(.post, "\(path)/accept", "version=1", as: stage.staff).status == 303)
            #expect(try await !stage.page(path, as: stage.staff).contains("同日已有记录"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what is refused tells why, and can be mended and declared again by its deputy alone`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            _ = try await stage.declare(as: "S1")
            let entry = try #require(try await stage.entries("S1").first)
            let path = "/representatives/performance/\(entry.id)"
            let silent = try await stage.answer(.post, "\(path)/refuse", "version=1&reason=", as: stage.staff)
            #expect(silent.status == 422)
            let refused = try await stage.answer(.post, "\(path)/refuse", "version=1&reason=请写明地点", as: stage.staff)
            #expect(refused.status == 303)
            let (own, other) = (try await stage.deputy("S1"), try await stage.deputy("S2"))
            #expect(try await stage.page(path, as: own).contains("请写明地点"))
            #expect(try await stage.answer(.get, path, as: other).status == 404)
            let again = "version=2&kind=mediation&day=\(RegisterStage.year)-01-04&title=调解纠纷&role=&detail="
            #expect(try await stage.answer(.post, "\(path)/declare", again, as: other).status == 404)
            #expect(try await stage.answer(.post, "\(path)/declare", again, as: own).status == 303)
            let mended = try #require(try await stage.entries("S1").first)
            #expect(mended.state == .declared && mended.kind == .mediation && mended.title == "调解纠纷")
            #expect(mended.role == nil && mended.reason == nil)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a form sent twice declares once, and another's tenure cannot be declared for`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某"),
                DeputySheet.line("S3", "孙某") { $0.state = "暂停执行职务" },
            ])
            let id = PerformanceID.new()
            #expect(try await stage.declare(id, as: "S1").status == 303)
            #expect(try await stage.declare(id, as: "S1").status == 303)
            #expect(try await stage.count("representatives_performance") == 1)
            #expect(try await stage.declare(id, as: "S2").status == 409)
            #expect(try await stage.declare(as: "S2", by: try await stage.deputy("S1")).status == 403)
            #expect(try await stage.declare(as: "S3").status == 403)
            #expect(try await stage.declare(as: "S1", by: stage.staff).status == 403)
            #expect(try await stage.count("representatives_performance") == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a wrong day, a kind that is not declared and too long a title come back with what was typed`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let wrong = [
                try await stage.declare(as: "S1", day: "\(RegisterStage.year + 1)-01-01", title: "某事"),
                try await stage.declare(as: "S1", day: "\(RegisterStage.year - 2)-12-31", title: "某事"),
                try await stage.declare(as: "S1", title: "某事", kind: "suggestion"),
                try await stage.declare(as: "S1", title: "某事" + String(repeating: "长", count: 100)),
            ]
            for answer in wrong { #expect(answer.status == 422 && answer.words.contains("某事")) }
            #expect(try await stage.count("representatives_performance") == 0)
        }
    }
}
