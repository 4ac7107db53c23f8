import Kernel
import Platform
import StorageTesting
import Testing
import Web

@testable import Representatives

/// Deputies named in a form by number or by name.
@Suite struct NamedDeputyTests {
    @Test(arguments: TestBackend.allCases)
    func `a name is enough where one deputy in office bears it, namesakes are told apart by number`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "宋洋") { $0.group = "乙组" },
                DeputySheet.line("X2", "宋洋") {
                    $0.level = "县"; $0.group = "乙组"
                },
                DeputySheet.line("S3", "李某") { $0.group = "乙组" },
                DeputySheet.line("S4", "李某") {
                    $0.group = "乙组"; $0.bornOn = "1980-01-01"
                },
            ])
            let group = try await stage.deputyGroup("甲区第1代表小组")
            let path = "/representatives/groups/\(group.id)/join"
            let day = ("day", "2024-01-01")
            let twice = try await stage.send(path, [("codes", "李某"), day])
            #expect(twice.status == 422 && twice.words.contains("有 2 位在任代表叫“李某”") && twice.words.contains("S3、S4"))
            let nobody = try await stage.send(path, [("codes", "王某"), day])
            #expect(nobody.status == 422 && nobody.words.contains("也没有这样的姓名"))
            #expect(try await stage.send(path, [("codes", "宋　洋、S3，S2"), day]).status == 303)
            #expect(try await stage.tenure("S2").group == group.id)
            #expect(try await stage.tenure("S3").group == group.id)
            #expect(try await stage.tenure("X2").groupName == "乙组")
            let (scope, other) = (stage.staff, stage.otherOffice)
            let (own, foreign) = try await stage.database.read { db in
                (
                    try Tenure.numbered("宋洋", in: scope.office, db).code,
                    try? Tenure.numbered("宋洋", in: other, db).code
                )
            }
            #expect(own == "S2" && foreign == nil)
        }
    }
}
