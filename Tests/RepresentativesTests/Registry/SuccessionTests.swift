import Kernel
import Platform
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct SuccessionTests {
    private static let ending = [
        "cause": ["moved"], "day": ["2024-02-01"], "reason": ["调离"],
    ]

    @Test(arguments: TestBackend.allCases)
    func `who is by-elected is put onto the seat, and one sees who followed whom`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            try await stage.take(.end, on: "S1", Self.ending)
            let left = try await stage.tenure("S1")
            let open = try await stage.page("/representatives/vacancies?standing=open", as: stage.staff)
            #expect(open.contains("赵某") && open.contains("迁出或者调离本行政区域") && open.contains("2024-02-01"))
            let form = RegistrationForm().with("vacancy", "\(left.id)")
            let answer = try await stage.answer(.post, "/representatives/new", form.encoded, as: stage.staff)
            #expect(answer.status == 303, "\(answer.words)")
            let new = try await stage.tenure("S9")
            #expect(new.predecessor == left.id && new.seat == left.seat && new.state == .elected)
            #expect(try await !stage.page("/representatives/vacancies?standing=open", as: stage.staff).contains("赵某"))
            #expect(try await stage.page("/representatives/vacancies", as: stage.staff).contains("周某"))
            let page = try await stage.page("/representatives/\(new.id)", as: stage.staff)
            #expect(page.contains("席位的前任和继任") && page.contains("赵某"))
            // The second who is elected to the same seat comes too late.
            let second = RegistrationForm().with("vacancy", "\(left.id)").with("code", "S10").with("name", "吴某")
            let late = try await stage.answer(.post, "/representatives/new", second.encoded, as: stage.staff)
            #expect(late.status == 422 && late.words.contains("已经补选"))
            #expect(try await stage.count("representatives_tenure WHERE code = 'S10'") == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a by-elected deputy of the ledger is put onto the seat on the page`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某"),
                DeputySheet.line("X1", "孙某") { $0.level = "县" },
            ])
            try await stage.take(.end, on: "S1", Self.ending)
            try await stage.take(.end, on: "X1", Self.ending)
            let (left, county) = (try await stage.tenure("S1"), try await stage.tenure("X1"))
            let path = "/representatives/\(try await stage.tenure("S2").id)"
            let general = try await stage.answer(.post, "\(path)/seat", "vacancy=\(left.id)", as: stage.staff)
            #expect(general.status == 422 && general.words.contains("补选"))
            let sheet = DeputySheet.text([DeputySheet.line("S2", "钱某")]).replacing("换届选举", with: "补选")
            try await stage.run(["代表.csv": sheet])
            let wrong = try await stage.answer(.post, "\(path)/seat", "vacancy=\(county.id)", as: stage.staff)
            #expect(wrong.status == 422 && wrong.words.contains("同一层级"))
            let nobody = try await stage.answer(.post, "\(path)/seat", "vacancy=\(ID<Never>.new())", as: stage.staff)
            #expect(nobody.status == 422)
            #expect(try await stage.page(path, as: stage.staff).contains("补缺"))
            #expect(try await stage.answer(.post, "\(path)/seat", "vacancy=\(left.id)", as: stage.staff).status == 303)
            #expect(try await stage.tenure("S2").predecessor == left.id)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an office sees and fills only its own seats`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            try await stage.take(.end, on: "S1", Self.ending)
            let left = try await stage.tenure("S1")
            let stranger = RegisterStage.scope(stage.otherOffice, .officeStaff)
            #expect(try await !stage.page("/representatives/vacancies", as: stranger).contains("赵某"))
            let form = RegistrationForm().with("vacancy", "\(left.id)")
            let answer = try await stage.answer(.post, "/representatives/new", form.encoded, as: stranger)
            #expect(answer.status == 422)
            #expect(try await stage.count("representatives_tenure WHERE code = 'S9'") == 0)
            for role in [Role.motionsGroup, .delegationHead, .deputy] {
                let scope = stage.scope(role, of: role == .motionsGroup ? nil : .new())
                #expect(try await stage.answer(.get, "/representatives/vacancies", as: scope).status == 403)
            }
        }
    }
}
