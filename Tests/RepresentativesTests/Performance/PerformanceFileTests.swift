import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct PerformanceFileTests {
    @Test(arguments: TestBackend.allCases)
    func `what is told twice stands in the file once`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let source = RegisterStage.source()
            let items = [
                try RegisterStage.item(try await stage.tenure("S1").id, .suggestion, role: "领衔", of: source),
                try RegisterStage.item(try await stage.tenure("S2").id, .cosigning, role: "附议", of: source),
                try RegisterStage.item(try await stage.tenure("S1").id, .suggestion, role: "领衔", of: source),
            ]
            #expect(try await stage.tell(PerformanceNoted(items)))
            #expect(try await stage.tell(PerformanceNoted(items)))
            #expect(try await stage.count("representatives_performance") == 2)
            let entry = try #require(try await stage.entries("S1").first)
            #expect(entry.kind == .suggestion && entry.role == "领衔" && entry.source == source)
            #expect(entry.state == .recorded)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `hundreds are noted with as many statements as ten`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let tenure = try await stage.tenure("S1").id
            var costs: Set<Int> = []
            for count in [10, 900] {
                let items = try (0..<count).map { _ in try RegisterStage.item(tenure) }
                let before = stage.database.statementsRun
                #expect(try await stage.tell(PerformanceNoted(items)))
                costs.insert(stage.database.statementsRun - before)
            }
            #expect(costs.count == 1)
            #expect(try await stage.count("representatives_performance") == 910)
        }
    }

    @Test(arguments: TestBackend.allCases, [false, true])
    func `a tenure nobody has, or another office's, fails the event as a whole`(
        _ backend: TestBackend, _ isForeign: Bool
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            let other = RegisterStage.scope(stage.otherOffice, .officeStaff)
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            try await stage.fill([DeputySheet.line("X1", "钱某")], by: other)
            let foreign: TenureID = try #require(
                try await stage.database.read { db in
                    try db.value("SELECT id FROM representatives_tenure WHERE code = 'X1'")
                })
            let items = [
                try RegisterStage.item(try await stage.tenure("S1").id),
                try RegisterStage.item(isForeign ? foreign : .new()),
            ]
            #expect(try await !stage.tell(PerformanceNoted(items)))
            #expect(try await stage.count("representatives_performance") == 0)
            #expect(try await stage.database.read { db in try Outbox.failing(db) } == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what its source takes back is reversed with the reason, and counts again when it is told again`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let source = RegisterStage.source()
            let noted = PerformanceNoted([try RegisterStage.item(try await stage.tenure("S1").id, of: source)])
            try await stage.tell(noted)
            // Another office that names the same source has no say.
            try await stage.tell(PerformanceWithdrawn(of: source, reason: "不是我们的"), office: stage.otherOffice)
            #expect(try await stage.entries("S1").map(\.state) == [.recorded])
            try await stage.tell(PerformanceWithdrawn(of: source, reason: "活动取消"))
            let reversed = try #require(try await stage.entries("S1").first)
            #expect(reversed.state == .reversed && reversed.reason == "活动取消" && !reversed.isCounted)
            #expect(
                try await stage.count("platform_audit WHERE action = 'representatives.performance-withdrawn'") == 1)
            try await stage.tell(noted)
            #expect(try await stage.entries("S1").map(\.state) == [.recorded])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what the office reversed stays reversed, however often it is told`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let noted = PerformanceNoted([try RegisterStage.item(try await stage.tenure("S1").id)])
            try await stage.tell(noted)
            let entry = try #require(try await stage.entries("S1").first)
            let path = "/representatives/performance/\(entry.id)"
            let without = try await stage.answer(.post, "\(path)/reverse", "version=1&reason=", as: stage.staff)
            #expect(without.status == 422)
            let stale = try await stage.answer(.post, "\(path)/reverse", "version=7&reason=重复", as: stage.staff)
            #expect(stale.status == 409 && stale.words.contains("已有变动"))
            let right = try await stage.answer(.post, "\(path)/reverse", "version=1&reason=重复登记", as: stage.staff)
            #expect(right.status == 303)
            try await stage.tell(noted)
            let after = try #require(try await stage.entries("S1").first)
            #expect(after.state == .reversed && after.reason == "重复登记")
            #expect(try await stage.page(path, as: stage.staff).contains("重复登记"))
        }
    }
}
