import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct GroupRefusalTests {
    @Test(arguments: TestBackend.allCases)
    func `wrong input changes nothing and comes back as typed`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某") { $0.group = "乙组" },
            ])
            let group = try await stage.deputyGroup("甲区第1代表小组")
            let path = "/representatives/groups/\(group.id)"
            let stranger = try await stage.tenure("S2").id
            let wrong: [(String, [(String, String)], String)] = [
                ("join", [("codes", "S1 S9"), ("day", "2024-01-01")], "没有代表编号为“S9”的在任代表"),
                ("join", [("codes", "S1"), ("day", "2024-01-01")], "这些代表都已在小组里"),
                ("join", [("codes", "S2"), ("day", "2199-01-01")], "编入之日不能晚于今天"),
                ("join", [("codes", String(repeating: "S", count: 4001)), ("day", "2024-01-01")], "最多 4000 字"),
                ("officers", [("leader", "\(stranger)")], "组长应当是小组里在任的代表"),
                ("officers", [("leader", "不是编号")], "不是认识的编号"),
                ("officers", [("phone", "13900005678")], "请写明联络员是谁"),
                ("leave", [("members", "\(stranger)"), ("day", "2024-01-01"), ("reason", "x")], "有人不在小组里"),
                ("plan", [("year", "明年"), ("quarter", "1"), ("item", "视察")], "年度应当是"),
                ("plan", [("year", "2024"), ("quarter", "5"), ("item", "视察")], "季度只能是"),
                ("drop-plan", [("items", "\(stranger)"), ("reason", "x")], "不在计划里"),
                ("dissolve", [("day", "2024-01-01"), ("reason", "x")], "还有 1 名在任代表"),
            ]
            for (act, form, message) in wrong {
                let answer = try await stage.send("\(path)/\(act)", form)
                #expect(answer.status == 422 && answer.words.contains(message), "\(act): \(message)")
            }
            let stale = try await stage.send("\(path)/plan", [("version", "9"), ("item", "留下的字")])
            #expect(stale.status == 409 && stale.words.contains("留下的字"))
            // Said once, where the form stands open.
            #expect(stale.words.ranges(of: "请看过最新情况再办").count == 1)
            let after = try await stage.deputyGroup("甲区第1代表小组")
            #expect(after.version == group.version && after.members == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `another office's group is not found, and only the office keeps groups`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let path = "/representatives/groups/\(try await stage.deputyGroup("甲区第1代表小组").id)"
            let stranger = RegisterStage.scope(stage.otherOffice, .officeHead)
            #expect(try await stage.answer(.get, path, as: stranger).status == 404)
            let form = [("codes", "S1"), ("day", "2024-01-01")]
            #expect(try await stage.send("\(path)/join", form, as: stranger).status == 404)
            #expect(try await stage.send("\(path)/join", form, as: stage.scope(.motionsGroup)).status == 403)
            #expect(try await stage.answer(.get, "\(path)x", as: stage.staff).status == 404)
        }
    }
}
