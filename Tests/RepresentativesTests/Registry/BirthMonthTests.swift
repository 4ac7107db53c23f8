import Kernel
import Platform
import StorageTesting
import Testing
import Web

@testable import Representatives

/// People of whose birth a list knew the month alone.
@Suite struct BirthMonthTests {
    private static func line(_ code: String, _ name: String, _ bornOn: String, term: Int = 6) -> DeputySheet.Line {
        DeputySheet.line(code, name) { line in
            line.bornOn = bornOn
            line.term = term
            line.phone = "1380000\(code.suffix(1))\(term)00"
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a later list gives the day to whom it finds by the month, and to nobody where two claim it`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                Self.line("S1", "赵某", "1980-05"), Self.line("S2", "钱某", "1970-03"),
                Self.line("S5", "孙某", "1981-02"),
            ])
            try await stage.fill([
                Self.line("S1", "赵某", "1980-05-12", term: 7), Self.line("S3", "钱某", "1970-03-02", term: 7),
                Self.line("S4", "钱某", "1970-03-20", term: 7), Self.line("S5", "孙某", "1981-02-09", term: 7),
            ])
            #expect(try await stage.tenure("S5").person.born?.description == "1981-02-09")
            let one = try await stage.tenures().filter { $0.name == "赵某" }
            #expect(one.count == 2)
            #expect(try await stage.count("representatives_person WHERE name = '赵某'") == 1)
            #expect(try await stage.tenure("S1").person.born?.description == "1980-05-12")
            #expect(try await stage.count("representatives_person WHERE name = '钱某'") == 3)
            #expect(try await stage.tenure("S2").person.born?.description == "1970-03")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `one known by the month and one by its day are shown as perhaps the same, and merged keep the day`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                Self.line("S1", "钱某", "1970-03-02"), Self.line("S2", "钱某", "1970-03-20"),
                Self.line("S5", "孙某", "1970-03-02"),
            ])
            try await stage.fill([
                Self.line("S3", "钱某", "1970-03", term: 7), Self.line("S4", "钱某", "1971-03", term: 7),
                Self.line("S6", "孙某", "1970-04", term: 7),
            ])
            let page = try await stage.page("/representatives/duplicates", as: stage.staff)
            #expect(page.contains("姓名、出生年月相同，一个只有年月") && page.contains("1970-03-20") && page.contains("1970-03，"))
            #expect(!page.contains("1971-03") && !page.contains("孙某"))
            let (kept, gone) = (try await stage.tenure("S3").person.id, try await stage.tenure("S2").person.id)
            let form = "kept=\(kept)&gone=\(gone)&sure=1"
            let merged = try await stage.answer(.post, "/representatives/duplicates/merge", form, as: stage.staff)
            #expect(merged.status == 303)
            #expect(try await stage.tenure("S3").person.born?.description == "1970-03-20")
            #expect(try await stage.tenure("S2").person.id == kept)
        }
    }
}
