import Kernel
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct ActivityNumberTests {
    private static let path = "/representatives/activities"

    private static func form(_ name: String, code: String = "") -> String {
        "id=\(ActivityID.new())&name=\(name)&kind=inspection&held_on=2024-05-01&host=x&code=\(code)"
    }

    @Test(arguments: TestBackend.allCases)
    func `numbering goes on whatever codes people have typed`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let typed = [
                "HD2024-9223372036854775807", "HD2024-99999999999999999999", "HD2024-zzz", "HD2024-", "HD2024-00041",
            ]
            for code in typed {
                let answer = try await stage.answer(.post, Self.path, Self.form(code, code: code), as: stage.staff)
                #expect(answer.status == 303, "\(code)")
            }
            for name in ["first", "second"] {
                #expect(try await stage.answer(.post, Self.path, Self.form(name), as: stage.staff).status == 303)
            }
            #expect(try await stage.activityCoded("HD2024-00042").name == "first")
            #expect(try await stage.activityCoded("HD2024-00043").name == "second")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `after number 99999 comes 100000, and 100001`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            for (name, code) in [("last", "HD2024-99999"), ("next", ""), ("then", "")] {
                let answer = try await stage.answer(.post, Self.path, Self.form(name, code: code), as: stage.staff)
                #expect(answer.status == 303, "\(name)")
            }
            #expect(try await stage.activityCoded("HD2024-100001").name == "then")
        }
    }
}
