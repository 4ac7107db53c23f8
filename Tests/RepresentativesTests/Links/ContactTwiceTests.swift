import Kernel
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct ContactTwiceTests {
    private static let own = "/representatives/contacts/mine"

    @Test(arguments: TestBackend.allCases)
    func `a contact whose form is sent twice is one contact, and counts once in the file`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let tenure = try await stage.tenure("S1")
            let deputy = stage.scope(.deputy, of: tenure.person.id.asID())
            #expect(try await stage.page(Self.own, as: deputy).contains("name=\"id\""))
            let said = [("day", "2024-04-01"), ("mode", "visit"), ("voters", "3")]
            let mine = said + [("id", "\(ID<Contact>.new())"), ("tenure", "\(tenure.id)")]
            for _ in 1...2 { #expect(try await stage.send(Self.own, mine, as: deputy).status == 303) }
            let office = said + [("id", "\(ID<Contact>.new())")]
            for _ in 1...2 {
                #expect(try await stage.send("/representatives/contacts", office + [("code", "S1")]).status == 303)
            }
            // The id of one deputy's contact does not do for another's.
            let other = try await stage.send("/representatives/contacts", office + [("code", "S2")])
            #expect(other.status == 422)
            #expect(try await stage.count("representatives_contact") == 2)
            #expect(try await stage.eventsTold().count == 2)
        }
    }
}
