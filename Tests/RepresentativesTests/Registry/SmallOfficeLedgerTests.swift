import Kernel
import Platform
import StorageTesting
import Testing
import Web

@testable import Representatives

/// What a small office must have in its sheet, and where it goes on.
struct SmallOfficeLedgerTests {
    @Test(arguments: TestBackend.allCases)
    func `six columns are enough for a deputy`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let required = DeputyLedger().columns.filter(\.isRequired).map(\.title)
            #expect(required == ["代表编号", "姓名", "性别", "层级", "届次", "状态"])
            let text = "状态,姓名,届次,层级,性别,代表编号\n在任,赵某,6,市,女,S1\n"
            let report = try await stage.run(["代表.csv": text])
            #expect(report.isWritten)
            let tenure = try await stage.tenure("S1")
            #expect(tenure.person.name == "赵某")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `every missing column is named`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let report = try await stage.run(["代表.csv": "姓名,性别\n赵某,女\n"])
            #expect(!report.isWritten)
            #expect(report.faults.map(\.column) == ["代表编号", "层级", "届次", "状态"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `each next step is a page its importer may open`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let steps = DeputyLedger().nextSteps
            #expect(steps.map(\.title) == ["代表名册", "代表小组", "制发代表证", "通讯录"])
            for role in [Role.officeStaff, .officeHead] {
                for step in steps {
                    let answer = try await stage.answer(.get, step.path, as: stage.scope(role))
                    #expect(answer.status == 200, "\(step)")
                }
            }
        }
    }
}
