import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct NotebookTests {
    private static func note(_ tenure: TenureID, _ body: String) -> [(String, String)] {
        [
            ("id", ID<Note>.new().description), ("tenure", tenure.description), ("section", "diary"),
            ("day", "2024-03-01"), ("body", body),
        ]
    }

    @Test(arguments: TestBackend.allCases)
    func `a deputy writes by section; each look of the office is on record and told`(_ backend: TestBackend)
        async throws
    {
        try await ParticipationStage.with(backend) { stage in
            let (deputy, register) = (try await stage.deputy("S10001"), stage.register)
            let tenure = try await register.tenure("S10001").id
            let first = Self.note(tenure, "走访三户")
            #expect(try await register.send("/my/notes", first, as: deputy).status == 303)
            #expect(try await register.send("/my/notes", first, as: deputy).status == 409)
            let future = first.map { $0.0 == "day" ? ("day", "2098-01-01") : $0 }
            #expect(try await register.send("/my/notes", future, as: deputy).status == 422)
            let own = try await register.page("/my/notes?section=diary", as: deputy)
            #expect(own.contains("走访三户") && own.contains("民情周记"))
            #expect(try await !register.page("/my/notes?section=report", as: deputy).contains("走访三户"))
            let path = "/representatives/\(tenure)/notes"
            #expect(try await !register.page(path, as: stage.staff).contains("走访三户"))
            let read = try await register.send(path, [("words", "写得具体")])
            #expect(read.status == 200 && read.words.contains("走访三户"))
            #expect(try await stage.notices(of: deputy).contains { $0.contains("调阅了您的履职笔记") })
            #expect(try await register.page("/my/notes", as: deputy).contains("写得具体"))
            #expect(try await register.count("platform_audit WHERE action = 'representatives.note.read'") == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what is taken back nobody else reads, and another's notebook is not theirs`(_ backend: TestBackend)
        async throws
    {
        try await ParticipationStage.with(backend) { stage in
            let (one, two) = (try await stage.deputy("S10001"), try await stage.deputy("S10002"))
            let register = stage.register
            let tenure = try await register.tenure("S10001").id
            #expect(try await register.send("/my/notes", Self.note(tenure, "x"), as: two).status == 422)
            #expect(try await register.send("/my/notes", Self.note(tenure, "走访三户"), as: one).status == 303)
            let id = try await register.onlyID("SELECT id FROM representatives_note")
            #expect(try await register.send("/my/notes/\(id)/withdraw", [], as: two).status == 404)
            #expect(try await register.send("/my/notes/\(id)/withdraw", [], as: one).status == 303)
            #expect(try await register.send("/my/notes/\(id)/withdraw", [], as: one).status == 409)
            let read = try await register.send("/representatives/\(tenure)/notes", [])
            #expect(read.status == 200 && !read.words.contains("走访三户"))
            let stranger = RegisterStage.scope(register.otherOffice, .officeStaff)
            #expect(try await register.send("/representatives/\(tenure)/notes", [], as: stranger).status == 404)
            #expect(try await register.answer(.get, "/my/notes", as: stage.staff).status == 403)
        }
    }
}
