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
            let columns = DeputyLedger().columns.filter(\.isRequired)
            #expect(columns.filter { !$0.isFilled }.map(\.title) == ["姓名", "性别"])
            #expect(columns.filter(\.isFilled).map(\.title) == ["代表编号", "层级", "届次", "状态"])
            let text = "状态,姓名,届次,层级,性别,代表编号\n在任,赵某,6,市,女,S1\n"
            let report = try await stage.run(["代表.csv": text])
            #expect(report.isWritten)
            let tenure = try await stage.tenure("S1")
            #expect(tenure.person.name == "赵某")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the term must be said until somebody is in office, and a missing name always`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            let report = try await stage.run(["代表.csv": "姓名,性别\n赵某,女\n"])
            #expect(!report.isWritten && report.faults.map(\.column) == ["届次"] && report.parts.first?.wrong == 1)
            let nameless = try await stage.run(["代表.csv": "性别,届次\n女,6\n"])
            #expect(!nameless.isWritten && nameless.faults.map(\.column) == ["姓名"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `names are enough: level, term, standing and number are given, said, and kept`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            let first = try await stage.run(["代表.csv": "姓名,性别,届次\n赵某,女,6\n钱某,男,6\n赵某,女,6\n"])
            try #require(first.isWritten && first.newCount == 2, "\(first.faults.map(\.text))")
            #expect(first.parts.first?.repeated == 1)
            for word in ["层级", "状态", "代表编号"] {
                #expect(first.notes.contains { $0.contains("“\(word)”") }, "\(word)")
            }
            let zhao = try await stage.tenure("市6-001")
            #expect(zhao.person.name == "赵某" && zhao.level == .city && zhao.term == 6 && zhao.state == .inOffice)
            // The list again, longer and with a post: who is there keeps the number, who is new gets the next.
            let again = try await stage.run(["代表.csv": "姓名,性别,工作单位及职务\n孙某,男,教师\n钱某,男,医生\n赵某,女,\n"])
            try #require(again.isWritten, "\(again.faults.map(\.text))")
            #expect(again.newCount == 1 && again.changedCount == 1 && again.parts.first?.unchanged == 1)
            #expect(try await stage.tenure("市6-003").person.name == "孙某")
            #expect(try await stage.tenure("市6-002").post == "医生")
            // A standing that was changed here stays when the file says nothing of it.
            let day = try await stage.database.read { $0.now.day.description }
            try await stage.take(.suspend, on: "市6-002", ["cause": ["detained"], "day": [day], "reason": ["报告"]])
            let quiet = try await stage.run(["代表.csv": "姓名,性别\n赵某,女\n钱某,男\n孙某,男\n"])
            #expect(quiet.newCount == 0 && quiet.changedCount == 0 && !quiet.hasFaults)
            #expect(try await stage.tenure("市6-002").state == .suspended)
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
