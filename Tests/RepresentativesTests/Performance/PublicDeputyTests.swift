import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct PublicDeputyTests {
    @Test(arguments: TestBackend.allCases)
    func `nothing is public until the head of the office says so, and nothing after they take it back`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let list = "/public/\(stage.office)/deputies"
            #expect(try await stage.answer(.get, list, as: stage.staff).status == 404)
            #expect(try await stage.answer(.get, "/public/deputies", as: stage.staff).status == 404)
            let path = "/representatives/publication"
            #expect(try await stage.answer(.post, path, "public=yes", as: stage.staff).status == 403)
            let head = stage.scope(.officeHead)
            #expect(try await stage.answer(.post, path, "public=perhaps", as: head).status == 422)
            #expect(try await stage.answer(.post, path, "public=yes", as: head).status == 303)
            #expect(try await stage.page(list, as: stage.staff).contains("赵某"))
            #expect(try await stage.answer(.get, "/public/deputies", as: stage.staff).status == 303)
            let other = try await stage.answer(.get, "/public/\(stage.otherOffice)/deputies", as: stage.staff)
            #expect(other.status == 404)
            #expect(try await stage.answer(.post, path, "public=no", as: head).status == 303)
            #expect(try await stage.answer(.get, list, as: stage.staff).status == 404)
            #expect(
                try await stage.count("platform_audit WHERE action = 'representatives.publication-changed'") == 2)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the public sees deputies of the office's level in office, and nothing by which to call or find them`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某") { $0.bornOn = "1971-03-04" },
                DeputySheet.line("S2", "钱某") { $0.state = "终止" },
                DeputySheet.line("X1", "孙某") { $0.level = "县" },
            ])
            let id = try await stage.tenure("S1").id
            try await stage.tell(
                PerformanceNoted([
                    try RegisterStage.item(id, .training, title: "不公开的名称"), try RegisterStage.item(id, .training),
                ]))
            let head = stage.scope(.officeHead)
            _ = try await stage.answer(.post, "/representatives/publication", "public=yes", as: head)
            let list = "/public/\(stage.office)/deputies"
            let shown = try await stage.page(list, as: stage.staff)
            #expect(shown.contains("赵某") && !shown.contains("钱某") && !shown.contains("孙某"))
            let page = try await stage.page("\(list)/\(id)", as: stage.staff)
            #expect(page.contains("学习培训") && page.contains("甲区某公司经理") && !page.contains("不公开的名称"))
            for secret in ["13800001234", "138****1234", "1971", "S1", "证S1"] {
                #expect(!page.contains(secret) && !shown.contains(secret), "\(secret)")
            }
            for code in ["S2", "X1"] {
                let hidden = try await stage.tenure(code).id
                #expect(try await stage.answer(.get, "\(list)/\(hidden)", as: stage.staff).status == 404)
            }
        }
    }
}
