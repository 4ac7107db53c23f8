import Kernel
import Platform
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct AskWhenOverTests {
    @Test(arguments: TestBackend.allCases)
    func `whose tenure is over is told so before the form for an interview`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let path = "/representatives/interviews/new"
            let (gone, other) = (try await stage.deputy("S1"), try await stage.deputy("S2"))
            #expect(try await stage.page(path, as: gone).contains("name=\"tenure\""))
            try await stage.take(.end, on: "S1", ["cause": ["death"], "day": ["2024-02-01"], "reason": ["讣告"]])
            let page = try await stage.page(path, as: gone)
            #expect(page.contains("不能提出约见") && !page.contains("name=\"tenure\""))
            #expect(try await stage.page(path, as: other).contains("name=\"tenure\""))
        }
    }
}
