import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@testable import Representatives

/// The verbs of the rooms as a terminal types them.
@Suite struct RoomCaseTests {
    @Test func `every kind and every act has a name of its own`() {
        let all = RoomCase.all([], NoSuggestions())
        #expect(Set(all.map(\.name)).count == all.count)
        for kind in all {
            #expect(!kind.acts.isEmpty && Set(kind.acts.map(\.name)).count == kind.acts.count, "\(kind.name)")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an act is typed with words and done by the same table`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let tenure = try RoomCase.named("tenure", [], NoSuggestions())
            let staff = stage.staff
            let act = { (verb: String, code: String, fields: [String]) in
                try await stage.database.write { db in
                    try tenure.act(verb, on: code, typed: fields, by: staff, db)
                }
            }
            let title = SuspensionCause.allCases[0].title
            let done = try await act("suspend", "S1", ["cause=\(title)", "day=2024-01-02", "reason=报告"])
            #expect(done.contains("办好了"))
            #expect(try await stage.tenure("S1").state == .suspended)
            let again = try await #require(throws: Failure.self) { _ = try await act("suspend", "S1", []) }
            #expect(again.kind == .conflict)
            let nobody = try await #require(throws: Failure.self) { _ = try await act("resume", "S9", []) }
            #expect(nobody.kind == .notFound)
            let odd = try await #require(throws: Failure.self) { _ = try await act("resume", "S1", ["x=1"]) }
            #expect(odd.kind == .invalid && odd.message.contains("没有字段"))
            #expect(throws: Failure.self) { _ = try RoomCase.named("check-in", [], NoSuggestions()) }
        }
    }
}
