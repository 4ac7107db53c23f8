import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct AttendanceTransitionTests {
    static let leave = ["kind": ["health"], "reason": ["住院复查"]]
    static let filled: [AttendanceEvent: [String: [String]]] = [
        .askLeave: leave, .excuse: leave, .refuseLeave: ["reason": ["人数不够"]], .correct: ["reason": ["签错了人"]],
    ]

    @Test(arguments: TestBackend.allCases)
    func `no walk of events leads outside the table`(_ backend: TestBackend) async throws {
        try await ParticipationStage.with(backend, deputies: 12) { stage in
            let activity = try await stage.activity()
            let codes = (1...12).map { "S\(10_000 + $0)" }
            try await stage.invite(codes, to: activity)
            let events = AttendanceEvent.allCases.filter { $0 != .checkIn }
            var generator = SeededGenerator(seed: 20_261_121)
            var taken: Set<AttendanceEvent> = []
            for code in codes {
                var state = AttendanceState.invited
                for _ in 0..<14 {
                    let event = try #require(events.randomElement(using: &generator))
                    let rows = AttendanceCase.machine.rows.filter { $0.from == state && $0.event == event }
                    do {
                        try await stage.take(event, code, activity, Self.filled[event] ?? [:])
                        let next = try await stage.state(code, activity)
                        #expect(rows.contains { $0.to == next }, "\(event) in \(state)")
                        state = next
                        taken.insert(event)
                    } catch let failure as Failure {
                        #expect(rows.isEmpty && failure.kind == .conflict, "\(event) in \(state): \(failure.message)")
                    }
                    #expect(try await stage.state(code, activity) == state)
                }
            }
            #expect(taken.contains(.askLeave) && taken.contains(.markPresent))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a deputy asks for leave, the office grants or refuses it, and each is told`(_ backend: TestBackend)
        async throws
    {
        try await ParticipationStage.with(backend) { stage in
            let activity = try await stage.activity(inDays: 3)
            let (one, two) = (try await stage.deputy("S10001"), try await stage.deputy("S10002"))
            try await stage.invite(["S10001", "S10002"], to: activity)
            try await stage.take(.signUp, "S10002", activity, by: two)
            let without = try await #require(throws: Failure.self) {
                try await stage.take(.askLeave, "S10001", activity, ["kind": ["duty"]], by: one)
            }
            #expect(without.fields.map(\.name) == ["reason"])
            try await stage.take(.askLeave, "S10001", activity, Self.leave, by: one)
            try await stage.take(.askLeave, "S10002", activity, Self.leave, by: two)
            try await stage.take(.approveLeave, "S10001", activity)
            try await stage.take(.refuseLeave, "S10002", activity, ["reason": ["人数不够"]])
            #expect(try await stage.state("S10001", activity) == .onLeave)
            // Refused, they stand where they stood.
            #expect(try await stage.state("S10002", activity) == .signedUp)
            #expect(try await stage.notices(of: one).contains { $0.contains("准假") })
            #expect(try await stage.notices(of: two).contains { $0.contains("不准假") })
            for notice in try await stage.notices(of: one) + stage.notices(of: two) { #expect(!notice.contains("住院")) }
            let details: [String] = try await stage.database.read { db in
                try db.values("SELECT details FROM platform_audit")
            }
            #expect(details.allSatisfy { !$0.contains("住院") && !$0.contains("health") })
            try await stage.take(.cancelLeave, "S10001", activity, by: one)
            #expect(try await stage.state("S10001", activity) == .signedUp)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `who is suspended or no longer a deputy neither signs up nor checks in, and is not missed`(
        _ backend: TestBackend
    ) async throws {
        try await ParticipationStage.with(backend) { stage in
            let (today, past) = (try await stage.activity(), try await stage.activity(inDays: -400))
            let (one, two) = (try await stage.deputy("S10001"), try await stage.deputy("S10002"))
            for activity in [today, past] { try await stage.invite(["S10001", "S10002", "S10003"], to: activity) }
            try await stage.take(.signUp, "S10002", today, by: two)
            let day = try await stage.database.read { $0.now.day.advanced(by: -30).description }
            try await stage.register.take(
                .suspend, on: "S10001", ["cause": ["detained"], "day": [day], "reason": ["报告"]])
            try await stage.register.take(
                .end, on: "S10002", ["cause": ["moved"], "day": [day], "reason": ["迁出"]])
            for (event, code, scope) in [
                (AttendanceEvent.signUp, "S10001", one), (.checkIn, "S10001", one), (.checkIn, "S10002", two),
            ] {
                let raw = event == .checkIn ? ["code": ["123456"]] : [:]
                let refused = try await #require(throws: Failure.self) {
                    try await stage.take(event, code, today, raw, by: scope)
                }
                #expect(refused.kind == .invalid && refused.message.contains("代表资格在任"), "\(event) \(code)")
            }
            let marked = try await #require(throws: Failure.self) {
                try await stage.take(.markPresent, "S10001", today)
            }
            #expect(marked.kind == .invalid && marked.message.contains("活动当天"))
            let ticked = [try await stage.attendance("S10001", today), try await stage.attendance("S10003", today)]
            let named = try await #require(throws: Failure.self) {
                try await stage.database.write { [staff = stage.staff] db in
                    _ = try AttendanceRoll.markPresent(ticked, of: today, by: staff, db)
                }
            }
            #expect(named.message.contains("人员1") && !named.message.contains("人员3"))
            // What they came to while in office is still written down.
            try await stage.take(.markPresent, "S10001", past)
            try await stage.take(.markPresent, "S10002", past)
            let missed = try await stage.database.write { [staff = stage.staff] db in
                try AttendanceRoll.close(today, by: staff, db)
            }
            #expect(missed == 1)
            #expect(try await stage.state("S10001", today) == .invited)
            #expect(try await stage.state("S10003", today) == .absent)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `nobody acts for another deputy, from a stale page, or after the activity`(_ backend: TestBackend)
        async throws
    {
        try await ParticipationStage.with(backend) { stage in
            let (activity, past) = (try await stage.activity(inDays: 3), try await stage.activity(inDays: -1))
            let (one, two) = (try await stage.deputy("S10001"), try await stage.deputy("S10002"))
            try await stage.invite(["S10001"], to: activity)
            try await stage.invite(["S10001"], to: past)
            let other = try await #require(throws: Failure.self) {
                try await stage.take(.signUp, "S10001", activity, by: two)
            }
            #expect(other.kind == .notFound)
            let own = try await #require(throws: Failure.self) {
                try await stage.take(.markPresent, "S10001", activity, by: one)
            }
            #expect(own.kind == .forbidden)
            let foreign = try await #require(throws: Failure.self) {
                try await stage.take(
                    .signUp, "S10001", activity, by: RegisterStage.scope(stage.register.otherOffice, .officeStaff))
            }
            #expect(foreign.kind == .notFound)
            let late = try await #require(throws: Failure.self) {
                try await stage.take(.signUp, "S10001", past, by: one)
            }
            #expect(late.kind == .invalid)
            let early = try await #require(throws: Failure.self) {
                try await stage.take(.markPresent, "S10001", activity)
            }
            #expect(early.kind == .invalid)
            try await stage.take(.signUp, "S10001", activity, seen: 1, by: one)
            let stale = try await #require(throws: Failure.self) {
                try await stage.take(.askLeave, "S10001", activity, Self.leave, seen: 1, by: one)
            }
            #expect(stale.kind == .conflict)
        }
    }
}
