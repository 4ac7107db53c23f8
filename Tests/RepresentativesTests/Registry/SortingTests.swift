import Kernel
import Platform
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct SortingTests {
    @Test func `surnames sort by strokes, then by their first stroke, then by the next character`() {
        let names = ["魏某", "丁某", "王某一", "王某", "孔某", "毛某", "方某", "马某", "李某", "陈某", "萧某", "黄某", "赵某"]
        let sorted = names.sorted { StrokeKey.of($0) < StrokeKey.of($1) }
        #expect(
            sorted == ["丁某", "马某", "王某", "王某一", "毛某", "方某", "孔某", "李某", "陈某", "赵某", "萧某", "黄某", "魏某"])
        #expect(StrokeKey.strokes(of: "陈") == 7 && StrokeKey.strokes(of: "黄") == 11 && StrokeKey.strokes(of: "A") == 99)
        #expect(StrokeKey.of("").isEmpty)
    }

    @Test(arguments: TestBackend.allCases)
    func `the list and its export sort by strokes, those from before the key too`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "魏某"), DeputySheet.line("S2", "丁某"), DeputySheet.line("S3", "王某"),
            ])
            try await stage.database.write { db in
                _ = try db.run("UPDATE representatives_person SET stroke_key = NULL WHERE name = '丁某'")
            }
            try await stage.database.write { db in
                try db.run("UPDATE representatives_person SET sort_key = 'wei mou 魏某' WHERE name = '魏某'")
                try db.run("UPDATE representatives_group SET sort_key = 'jia qu 甲区'")
            }
            try await Job.strokeKeys.run(stage.application, .now())
            #expect(try await stage.count("representatives_person WHERE sort_key = 'wei mou  魏某'") == 1)
            #expect(try await stage.count("representatives_group WHERE sort_key = 'jia qu 甲区'") == 0)
            let csv = try await stage.page("/representatives/export.csv?sort=strokes", as: stage.staff)
            let places = try ["丁某", "王某", "魏某"].map { try #require(csv.firstRange(of: $0)).lowerBound }
            #expect(places == places.sorted())
            #expect(try await stage.page("/representatives", as: stage.staff).contains("sort=strokes"))
        }
    }
}
