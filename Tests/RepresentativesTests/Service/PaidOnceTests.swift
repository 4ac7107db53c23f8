import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct PaidOnceTests {
    private static let path = "/representatives/allowances"

    private static func fill(_ stage: RegisterStage, granted: String) async throws {
        try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某") { $0.bornOn = "1971-01-01" }])
        _ = try await stage.sent("\(path)/rules", "kind=subsidy&from_year=2024&amount=100&basis=x")
        _ = try await stage.sent(
            "\(path)/budget", "year=2024&kind=subsidy&direction=add&amount=\(granted)&reason=x")
    }

    @Test(arguments: TestBackend.allCases)
    func `several who pay the same at one moment pay it once, and the others are told why`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await Self.fill(stage, granted: "10000")
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 1...6 {
                    group.addTask {
                        try await stage.answer(
                            .post, "\(Self.path)/subsidy", "year=2024&paid_on=2024-03-02", as: stage.staff
                        ).status
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.filter { $0 == 303 }.count == 1)
            #expect(statuses.allSatisfy { [303, 409, 422].contains($0) }, "\(statuses)")
            #expect(try await stage.count("representatives_payment") == 2)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a budget whose form is sent twice is granted once`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await Self.fill(stage, granted: "1")
            #expect(try await stage.page(Self.path, as: stage.staff).contains("name=\"id\""))
            let id = ID<BudgetEntrySubject>.new()
            for _ in 1...2 {
                _ = try await stage.sent(
                    "\(Self.path)/budget", "id=\(id)&year=2024&kind=subsidy&direction=add&amount=150&reason=x")
            }
            #expect(try await stage.count("representatives_budget_entry") == 2)
            let short = try await stage.refusal("\(Self.path)/subsidy", "year=2024&paid_on=2024-03-02")
            #expect(short.status == 422 && short.words.contains("预算还剩 151.00 元"))
        }
    }
}
