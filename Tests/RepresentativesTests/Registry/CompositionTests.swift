import Foundation
import Kernel
import Platform
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct CompositionTests {
    private static func fill(_ stage: RegisterStage) async throws {
        try await stage.fill([
            DeputySheet.line("S1", "赵某") { $0.bornOn = "1950-01-01" },
            DeputySheet.line("S2", "钱某") {
                $0.sex = "女"; $0.bornOn = "2000-01-01"; $0.delegation = "乙区代表团"
            },
            DeputySheet.line("S3", "孙某") {
                $0.sex = "女"; $0.bornOn = ""; $0.delegation = ""
            },
            DeputySheet.line("S4", "李某") { $0.state = "终止" }, DeputySheet.line("X1", "周某") { $0.level = "县" },
        ])
        let minority = DeputySheet.text([DeputySheet.line("S5", "吴某") { $0.bornOn = "1975-05-05" }])
        try await stage.run(["代表.csv": minority.replacing("汉族", with: "回族").replacing("群众", with: "中共党员")])
    }

    @Test(arguments: TestBackend.allCases)
    func `each dimension counts every deputy who holds a seat once, and each number leads to its list`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await Self.fill(stage)
            let (office, today) = (stage.office, Instant.now().day)
            let composition = try await stage.database.read { db in
                try Composition(level: .city, term: 6, on: today, in: office, db)
            }
            #expect(composition.total == 4 && composition.minorities == 1)
            for dimension in Composition.Dimension.allCases {
                let parts = composition.parts(dimension)
                #expect(parts.map(\.count).reduce(0, +) == 4, "\(dimension)")
                for part in parts {
                    let query = Query([
                        ("level", "city"), ("term", "6"), ("state", "seated"), (dimension.rawValue, part.value),
                    ])
                    let list = try await stage.page("/representatives?\(query.encoded)", as: stage.staff)
                    #expect(list.contains("共 \(part.count) 条"), "\(dimension) \(part.title)")
                }
            }
            let page = try await stage.page("/representatives/composition", as: stage.staff)
            #expect(page.contains("各级代表") && page.contains("level=county&amp;term=6") && page.contains("界别"))
            #expect(page.contains("<option value=\"6\" selected"))
            #expect(composition.parts(.sector).map(\.title) == ["未填"])
            #expect(composition.parts(.sex).map(\.count) == [2, 2])
            #expect(composition.parts(.party).map(\.title) == ["群众", "中共党员"])
            let minorities = "/representatives?level=city&term=6&state=seated&ethnicity=minority"
            let list = try await stage.page(minorities, as: stage.staff)
            #expect(list.contains("吴某") && !list.contains("赵某"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the page shows the office's own level, costs the same for many, and can be taken along`(
        _ backend: TestBackend
    ) async throws {
        var costs: Set<Int> = []
        for count in [5, 300] {
            try await RegisterStage.with(backend) { stage in
                try await stage.fill(DeputySheet.crowd(count))
                let before = stage.database.statementsRun
                let page = try await stage.page("/representatives/composition", as: stage.staff)
                costs.insert(stage.database.statementsRun - before)
                #expect(page.contains("市第6届人民代表大会代表结构") && page.contains("实有代表 \(count) 名"))
                let csv = try await stage.page("/representatives/composition/export.csv", as: stage.staff)
                #expect(csv.contains("市第6届,性别,男,\(count),100.0%"))
                let noted = try await stage.count(
                    "platform_audit WHERE action = 'representatives.composition.exported'")
                #expect(noted == 1)
                let motions = stage.scope(.motionsGroup)
                #expect(try await stage.answer(.get, "/representatives/composition", as: motions).status == 403)
            }
        }
        #expect(costs.count == 1)
    }

    @Test func `an age band begins and ends with a birthday`() throws {
        let today = try #require(Day("2024-06-24"))
        let born = [
            ("1988-06-25", AgeBand.to35), ("1988-06-24", .to45), ("1958-06-25", .to65), ("1958-06-24", .above),
            ("1957-06-24", .above), ("2024-06-24", .to35),
        ]
        for (text, band) in born {
            let day = try #require(Day(text))
            #expect(AgeBand.of(day, on: today) == band, "\(text)")
            #expect(band.first(on: today).map { day >= $0 } ?? true)
            #expect(band.last(on: today).map { day <= $0 } ?? true)
        }
        #expect(AgeBand.of(nil, on: today) == .unknown)
    }
}
