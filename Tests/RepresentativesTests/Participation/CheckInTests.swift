import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct CheckInTests {
    @Test(arguments: TestBackend.allCases)
    func `the code of the screen checks in who is on the roll, and counts for them`(_ backend: TestBackend)
        async throws
    {
        try await ParticipationStage.with(backend) { stage in
            let (activity, deputy) = (try await stage.activity(), try await stage.deputy("S10001"))
            try await stage.invite(["S10001"], to: activity)
            #expect(try await Self.take("123456", activity, deputy, stage) == .notOpen)
            let code = try await Self.open(activity, stage)
            #expect(try await Self.take(" \(code) ", activity, deputy, stage) == .done)
            #expect(try await stage.state("S10001", activity) == .attended)
            #expect(try await stage.events(PerformanceNoted.name).count == 1)
            let again = try await #require(throws: Failure.self) {
                try await Self.take(code, activity, deputy, stage)
            }
            #expect(again.kind == .conflict)
            let stranger = try await stage.deputy("S10002")
            let unasked = try await #require(throws: Failure.self) {
                try await Self.take(code, activity, stranger, stage)
            }
            #expect(unasked.kind == .notFound)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `ten wrong codes close typing for ten minutes, for this account alone`(_ backend: TestBackend) async throws {
        try await ParticipationStage.with(backend) { stage in
            let activity = try await stage.activity()
            let (guesser, other) = (try await stage.deputy("S10001"), try await stage.deputy("S10002"))
            try await stage.invite(["S10001", "S10002"], to: activity)
            let code = try await Self.open(activity, stage)
            for left in (1...9).reversed() {
                #expect(try await Self.take("abcdef", activity, guesser, stage) == .wrong(left: left))
            }
            guard case .closed = try await Self.take("abcdef", activity, guesser, stage) else {
                Issue.record("the tenth wrong code did not close typing")
                return
            }
            guard case .closed = try await Self.take(code, activity, guesser, stage) else {
                Issue.record("a right code was taken while typing was closed")
                return
            }
            #expect(try await stage.state("S10001", activity) == .invited)
            #expect(try await Self.take(try await Self.open(activity, stage), activity, other, stage) == .done)
            // Ten minutes later.
            try await stage.database.write { db in
                let past = db.now.adding(seconds: -1)
                try db.run("UPDATE representatives_check_in_try SET closed_until = \(past)")
            }
            #expect(try await Self.take("abcdef", activity, guesser, stage) == .wrong(left: 9))
            #expect(try await Self.take(try await Self.open(activity, stage), activity, guesser, stage) == .done)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the verb itself takes no wrong code, and a closed screen's secret is void`(_ backend: TestBackend)
        async throws
    {
        try await ParticipationStage.with(backend) { stage in
            let (activity, deputy) = (try await stage.activity(), try await stage.deputy("S10001"))
            try await stage.invite(["S10001"], to: activity)
            let code = try await Self.open(activity, stage)
            let wrong = try await #require(throws: Failure.self) {
                try await stage.take(.checkIn, "S10001", activity, ["code": ["abcdef"]], by: deputy)
            }
            #expect(wrong.fields.map(\.name) == ["code"])
            try await stage.database.write { [staff = stage.staff] db in
                try CheckInScreen.close(activity, by: staff, db)
            }
            #expect(try await Self.take(code, activity, deputy, stage) == .notOpen)
            let early = try await stage.activity(inDays: 1)
            let before = try await #require(throws: Failure.self) { try await Self.open(early, stage) }
            #expect(before.kind == .conflict)
        }
    }

    /// Opens checking in, and gives the code of the moment.
    static func open(_ activity: ActivityID, _ stage: ParticipationStage) async throws -> String {
        try await stage.database.write { [staff = stage.staff] db in
            try CheckInScreen.open(activity, by: staff, db)
            return try #require(try CheckInScreen.load(activity, at: db.now, by: staff, db).code)
        }
    }

    static func take(
        _ code: String, _ activity: ActivityID, _ scope: Scope, _ stage: ParticipationStage
    ) async throws -> CheckIn.Outcome {
        try await stage.database.write { db in try CheckIn.take(code, in: activity, way: .code, by: scope, db) }
    }
}
