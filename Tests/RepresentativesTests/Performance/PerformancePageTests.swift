import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct PerformancePageTests {
    @Test(arguments: TestBackend.allCases)
    func `the list counts by part, finds who did nothing, and costs the same for ten and for three hundred`(
        _ backend: TestBackend
    ) async throws {
        var costs: Set<Int> = []
        for count in [10, 300] {
            try await RegisterStage.with(backend) { stage in
                try await stage.fill(DeputySheet.crowd(count))
                let busy = try await stage.tenure("S10001").id
                try await stage.tell(
                    PerformanceNoted([
                        try RegisterStage.item(busy, .inspection), try RegisterStage.item(busy, .training),
                        try RegisterStage.item(busy, .inspection, "\(RegisterStage.year - 1)-05-01"),
                    ]))
                let before = stage.database.statementsRun
                let page = try await stage.page("/representatives/performance?size=100", as: stage.staff)
                costs.insert(stage.database.statementsRun - before)
                #expect(page.contains("共 \(count) 条"))
                let idle = try await stage.page("/representatives/performance?idle=yes&size=100", as: stage.staff)
                #expect(idle.contains("共 \(count - 1) 条") && !idle.contains("S10001"))
                let csv = try await stage.page("/representatives/performance/export.csv?q=S10001", as: stage.staff)
                #expect(csv.contains("S10001") && csv.contains(",2,\(RegisterStage.year)-01-02,"))
            }
        }
        #expect(costs.count == 1)
    }

    @Test(arguments: TestBackend.allCases)
    func `a file shows its year, the handbook what counts, and the register of the year can be taken along`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let id = try await stage.tenure("S1").id
            try await stage.tell(
                PerformanceNoted([
                    try RegisterStage.item(id, .suggestion, title: "关于修路的建议", role: "领衔"),
                    try RegisterStage.item(id, .reception, "\(RegisterStage.year - 1)-03-01", title: "去年的接待"),
                ]))
            _ = try await stage.declare(as: "S1", title: "还没有审核的走访")
            let path = "/representatives/\(id)"
            let file = try await stage.page("\(path)/file", as: stage.staff)
            #expect(file.contains("关于修路的建议") && file.contains("还没有审核的走访") && !file.contains("去年的接待"))
            let past = try await stage.page("\(path)/file?year=\(RegisterStage.year - 1)", as: stage.staff)
            #expect(past.contains("去年的接待"))
            for form in ["handbook", "card"] {
                let book = try await stage.page("\(path)/handbook?form=\(form)", as: stage.staff)
                #expect(book.contains("议案建议") && book.contains("代表签名") && !book.contains("还没有审核的走访"))
                #expect(!book.contains("13800001234") && !book.contains("138****1234"))
            }
            #expect(try await stage.answer(.get, "\(path)/file.xlsx", as: stage.staff).status == 200)
            #expect(
                try await stage.count("platform_audit WHERE action = 'representatives.performance.exported'") == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the checklist of four tells a visit from a reception`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let id = try await stage.tenure("S1").id
            func done() async throws -> [Bool] {
                let office = stage.office
                let counts = try await stage.database.read { db in
                    try PerformanceCounts.of([id], in: RegisterStage.year, office: office, db)[id]
                }
                return counts?.fourOnes.map(\.isDone) ?? []
            }
            try await stage.tell(PerformanceNoted([try RegisterStage.item(id, .reception, role: "走访")]))
            #expect(try await done() == [true, false, false, false])
            try await stage.tell(
                PerformanceNoted([
                    try RegisterStage.item(id, .reception), try RegisterStage.item(id, .cosigning),
                    try RegisterStage.item(id, .goodDeed),
                ]))
            #expect(try await done() == [true, true, true, true])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `sixty handbooks of a delegation are printed in one go, and that there are more is said`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill(DeputySheet.crowd(61))
            let delegation = try #require(try await stage.tenure("S10001").delegation)
            let before = stage.database.statementsRun
            let page = try await stage.page("/representatives/handbooks?delegation=\(delegation)", as: stage.staff)
            #expect(stage.database.statementsRun - before <= 6)
            #expect(page.components(separatedBy: "代表签名").count == 61)
            #expect(page.contains("共有 61 位在任代表，一次最多打印 60 位"))
            #expect(try await stage.answer(.get, "/representatives/handbooks", as: stage.staff).status == 422)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `another office's file is not there, and a deputy opens only their own`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let id = try await stage.tenure("S1").id
            try await stage.tell(PerformanceNoted([try RegisterStage.item(id)]))
            let entry = try #require(try await stage.entries("S1").first).id
            let stranger = RegisterStage.scope(stage.otherOffice, .officeHead)
            for path in [
                "/representatives/\(id)/file", "/representatives/\(id)/handbook", "/representatives/\(id)/points",
            ] {
                #expect(try await stage.answer(.get, path, as: stranger).status == 404)
                #expect(try await stage.answer(.get, path, as: try await stage.deputy("S1")).status == 403)
            }
            let path = "/representatives/performance/\(entry)"
            #expect(try await stage.answer(.get, path, as: stranger).status == 404)
            #expect(try await stage.answer(.post, "\(path)/reverse", "version=1&reason=x", as: stranger).status == 404)
            #expect(try await stage.answer(.get, path, as: try await stage.deputy("S2")).status == 404)
            #expect(try await stage.page(path, as: try await stage.deputy("S1")).contains("视察民生工程"))
            #expect(try await stage.page("/my/handbook", as: try await stage.deputy("S1")).contains("视察民生工程"))
        }
    }
}
