import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct AttendanceRollTests {
    @Test(arguments: TestBackend.allCases)
    func `a paper list is entered at once, the roll closed at once, and the counts follow`(_ backend: TestBackend)
        async throws
    {
        try await ParticipationStage.with(backend) { stage in
            let activity = try await stage.activity()
            try await stage.invite(["S10001", "S10002", "S10003", "S10004", "S20001"], to: activity)
            try await stage.take(.askLeave, "S10003", activity, AttendanceTransitionTests.leave)
            let ids = [try await stage.attendance("S10001", activity), try await stage.attendance("S20001", activity)]
            #expect(try await Self.present(ids, activity, stage) == 2)
            // Ticked again: nothing changes.
            #expect(try await Self.present(ids, activity, stage) == 0)
            let waiting = try await #require(throws: Failure.self) { try await Self.close(activity, stage) }
            #expect(waiting.kind == .conflict)
            try await stage.take(.approveLeave, "S10003", activity)
            let missing = try await stage.deputy("S10002")
            #expect(try await Self.close(activity, stage) == 2)
            #expect(try await stage.notices(of: missing).contains { $0.contains("记为缺席") })
            #expect(try await Self.close(activity, stage) == 0)
            #expect(try await stage.state("S10002", activity) == .absent)

            let counts = try await stage.database.read { [office = stage.office] db in
                try RollCount.all(by: .delegation, of: activity, in: office, db)
            }
            #expect(counts.map(\.name) == ["甲区代表团", "乙区代表团"] || counts.map(\.name) == ["乙区代表团", "甲区代表团"])
            let whole = RollCount("合计", of: counts)
            #expect(whole.asked == 5 && whole.attended == 2 && whole.onLeave == 1 && whole.absent == 2)
            #expect(whole.open == 0 && whole.rate == 40)
            // Each has its line of history, and the trail has one entry for each act.
            #expect(try await stage.register.count("platform_step WHERE event = 'close_roll'") == 2)
            #expect(
                try await stage.register.count(
                    "platform_audit WHERE action = 'representatives.attendance.close_roll'") == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `who came is told to the performance file once, and withdrawn when it was wrong`(_ backend: TestBackend)
        async throws
    {
        try await ParticipationStage.with(backend) { stage in
            let activity = try await stage.activity(kind: "training")
            try await stage.invite(["S10001", "S10002"], to: activity)
            let ids = [try await stage.attendance("S10001", activity), try await stage.attendance("S10002", activity)]
            _ = try await Self.present(ids, activity, stage)
            _ = try await Self.present(ids, activity, stage)
            let noted = try await stage.events(PerformanceNoted.name)
            let tenure = try await stage.register.tenure("S10001").id.description
            #expect(noted.count == 1 && noted[0].contains(tenure) && noted[0].contains("\"training\""))
            #expect(noted[0].contains("representatives.activity") && noted[0].contains(activity.description))

            try await stage.take(.correct, "S10001", activity, ["reason": ["签错了人"]])
            #expect(try await stage.state("S10001", activity) == .invited)
            let withdrawn = try await stage.events(PerformanceWithdrawn.name)
            #expect(withdrawn.count == 1 && withdrawn[0].contains("\"tenure\":\"\(tenure)\""))
            #expect(withdrawn[0].contains("签错了人"))
            try await stage.take(.markPresent, "S10001", activity)
            #expect(try await stage.events(PerformanceNoted.name).count == 2)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `entering and closing cost the same for four deputies and for three hundred`(_ backend: TestBackend)
        async throws
    {
        var costs: Set<[Int]> = []
        for count in [4, 300] {
            try await ParticipationStage.with(backend, deputies: count) { stage in
                let activity = try await stage.activity()
                var invitation = Invitation()
                invitation.levels = [.city]
                _ = try await stage.send(invitation, for: activity)
                let ids: [AttendanceID] = try await stage.database.read { db in
                    try db.values("SELECT id FROM representatives_attendance ORDER BY id LIMIT \(count - 2)")
                }
                let start = stage.database.statementsRun
                #expect(try await Self.present(ids, activity, stage) == count - 2)
                let middle = stage.database.statementsRun
                #expect(try await Self.close(activity, stage) == 3)
                costs.insert([middle - start, stage.database.statementsRun - middle])
            }
        }
        #expect(costs.count == 1, "\(costs)")
    }

    @Test(arguments: TestBackend.allCases)
    func `a tick from another activity's roll, and a day that has not come, change nothing`(_ backend: TestBackend)
        async throws
    {
        try await ParticipationStage.with(backend) { stage in
            let (one, two) = (try await stage.activity(), try await stage.activity(inDays: 2))
            try await stage.invite(["S10001"], to: one)
            try await stage.invite(["S10001"], to: two)
            let mine = try await stage.attendance("S10001", one)
            let other = try await stage.attendance("S10001", two)
            let foreign = try await #require(throws: Failure.self) {
                try await Self.present([mine, other], one, stage)
            }
            #expect(foreign.kind == .notFound)
            let early = try await #require(throws: Failure.self) { try await Self.present([other], two, stage) }
            #expect(early.kind == .invalid)
            let closing = try await #require(throws: Failure.self) { try await Self.close(two, stage) }
            #expect(closing.kind == .invalid)
            let none = try await #require(throws: Failure.self) { try await Self.present([], one, stage) }
            #expect(none.fields.map(\.name) == ["attendance"])
            #expect(try await stage.state("S10001", one) == .invited)
            #expect(try await stage.events(PerformanceNoted.name).isEmpty)
        }
    }

    private static func present(
        _ ids: [AttendanceID], _ activity: ActivityID, _ stage: ParticipationStage
    ) async throws -> Int {
        try await stage.database.write { [staff = stage.staff] db in
            try AttendanceRoll.markPresent(ids, of: activity, by: staff, db)
        }
    }

    private static func close(_ activity: ActivityID, _ stage: ParticipationStage) async throws -> Int {
        try await stage.database.write { [staff = stage.staff] db in
            try AttendanceRoll.close(activity, by: staff, db)
        }
    }
}
