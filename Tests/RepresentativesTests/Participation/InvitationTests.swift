import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct InvitationTests {
    @Test(arguments: TestBackend.allCases)
    func `delegations, groups, levels and names are asked together, each person once, and told`(
        _ backend: TestBackend
    ) async throws {
        try await ParticipationStage.with(backend) { stage in
            let activity = try await stage.activity()
            let (first, other) = (try await stage.deputy("S10001"), try await stage.deputy("S20001"))
            let one = try await stage.register.tenure("S10001")
            var invitation = Invitation()
            invitation.delegations = [try #require(one.delegation)]
            invitation.groups = [try #require(one.group)]
            invitation.named = ["S10002", "人员3"]
            let outcome = try await stage.send(invitation, for: activity)
            #expect(outcome.invited == 4 && outcome.already == 0)
            #expect(try await stage.notices(of: first).count == 1)
            #expect(try await stage.notices(of: first)[0].contains("视察养老机构"))
            #expect(try await stage.notices(of: other).isEmpty)

            invitation = Invitation()
            invitation.levels = [.city]
            let more = try await stage.send(invitation, for: activity)
            #expect(more.invited == 1 && more.already == 4)
            #expect(try await stage.notices(of: first).count == 1)
            #expect(try await stage.notices(of: other).count == 1)
            #expect(try await stage.register.count("representatives_attendance WHERE state = 'invited'") == 5)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a pasted list finds names however they were typed`(_ backend: TestBackend) async throws {
        try await ParticipationStage.with(backend) { stage in
            try await stage.register.fill([DeputySheet.line("S8", "王芳"), DeputySheet.line("S9", "买买提·阿不都")])
            let activity = try await stage.activity()
            var invitation = Invitation()
            invitation.name("王　芳 Ｓ10002\n买买提．阿不都；S10002")
            #expect(try await stage.send(invitation, for: activity).invited == 3)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `asking costs the same for four deputies and for three hundred`(_ backend: TestBackend) async throws {
        var costs: Set<Int> = []
        for count in [4, 300] {
            try await ParticipationStage.with(backend, deputies: count) { stage in
                let activity = try await stage.activity()
                var invitation = Invitation()
                invitation.levels = [.city]
                let before = stage.database.statementsRun
                #expect(try await stage.send(invitation, for: activity).invited == count + 1)
                costs.insert(stage.database.statementsRun - before)
            }
        }
        #expect(costs.count == 1, "\(costs)")
    }

    @Test(arguments: TestBackend.allCases)
    func `unknown names, nobody, a cancelled activity and another office's are refused`(_ backend: TestBackend)
        async throws
    {
        try await ParticipationStage.with(backend) { stage in
            let activity = try await stage.activity()
            let unknown = try await #require(throws: Failure.self) {
                try await stage.invite(["S10001", "张三丰"], to: activity)
            }
            #expect(unknown.fields.map(\.name) == ["named"] && unknown.message.contains("张三丰"))
            let nobody = try await #require(throws: Failure.self) { try await stage.send(Invitation(), for: activity) }
            #expect(nobody.kind == .invalid)
            let cancelled = try await stage.activity(state: "cancelled")
            let late = try await #require(throws: Failure.self) { try await stage.invite(["S10001"], to: cancelled) }
            #expect(late.kind == .conflict)
            let foreign = try await stage.activity(in: stage.register.otherOffice)
            let other = try await #require(throws: Failure.self) { try await stage.invite(["S10001"], to: foreign) }
            #expect(other.kind == .notFound)
            var all = Invitation()
            all.levels = [.city]
            let deputy = try await stage.deputy("S10001")
            let forbidden = try await #require(throws: Failure.self) {
                try await stage.send(all, for: activity, by: deputy)
            }
            #expect(forbidden.kind == .forbidden)
            #expect(try await stage.register.count("representatives_attendance") == 0)
        }
    }
}
