import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct ActivityTransitionTests {
    @Test(arguments: TestBackend.allCases)
    func `an activity is announced, held and recorded, each with a step`(_ backend: TestBackend) async throws {
        try await ActivityTransitionTests.withPlanned(backend) { stage, today in
            try await stage.take(.announce, on: "P1", ["note": ["某发〔2024〕1号"]])
            #expect(try await stage.activityCoded("P1").state == .inviting)
            try await stage.take(.hold, on: "P1", ["held_on": [today]])
            try await stage.take(.record, on: "P1", ["record": ["看了三处工地"], "opinions": ["３"], "received": [""]])
            let activity = try await stage.activityCoded("P1")
            #expect(activity.state == .recorded && activity.opinions == 3 && activity.received == 0)
            #expect(activity.heldOn.description == today && activity.version == 4)
            let office = stage.office
            let steps = try await stage.database.read { db in
                try Step.all(of: [Reference(ActivityCase.kind, activity.id)], in: office, db)
            }
            #expect(steps.map(\.event) == ["announce", "hold", "record"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a correction keeps what stood there, with the reason`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.acceptLedgers(["活动.csv": ActivitySheet.text("H1,视察,某,2024-04-22,市人大常委会,,,,,7,2")])
            await #expect(throws: Failure.self) { try await stage.take(.amend, on: "H1", ["record": ["新的成果"]]) }
            try await stage.take(
                .amend, on: "H1", ["record": ["新的成果"], "opinions": ["5"], "received": ["9"], "reason": ["漏记"]])
            let activity = try await stage.activityCoded("H1")
            #expect(activity.opinions == 5 && activity.received == 9 && activity.state == .recorded)
            let office = stage.office
            let steps = try await stage.database.read { db in
                try Step.all(of: [Reference(ActivityCase.kind, activity.id)], in: office, db)
            }
            let opinion = try #require(steps.last?.opinion)
            #expect(opinion.contains("漏记") && opinion.contains("7 人次") && opinion.contains("2 条"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `nothing is cancelled once a deputy has come, and nothing recorded is cancelled`(_ backend: TestBackend)
        async throws
    {
        try await ActivityTransitionTests.withPlanned(backend) { stage, _ in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let (activity, tenure) = (try await stage.activityCoded("P1").id, try await stage.tenure("S1").id)
            let office = stage.office
            try await stage.database.write { db in
                try db.run(
                    """
                    INSERT INTO representatives_attendance (id, office_id, activity_id, tenure_id, state, version,
                                                            created_at)
                    VALUES (\(ID<Never>.new()), \(office), \(activity), \(tenure), 'attended', 1, \(db.now))
                    """)
            }
            await #expect(throws: Failure.self) { try await stage.take(.cancel, on: "P1", ["reason": ["改期"]]) }
            try await stage.database.write { db in
                try db.run("UPDATE representatives_attendance SET state = 'absent' WHERE activity_id = \(activity)")
            }
            await #expect(throws: Failure.self) { try await stage.take(.cancel, on: "P1") }
            try await stage.take(.cancel, on: "P1", ["reason": ["改期"]])
            #expect(try await stage.activityCoded("P1").state == .cancelled)
            await #expect(throws: Failure.self) { try await stage.take(.hold, on: "P1", ["held_on": ["2024-01-01"]]) }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a plan is revised while it is open, by the version that was seen`(_ backend: TestBackend) async throws {
        try await ActivityTransitionTests.withPlanned(backend) { stage, today in
            let plan = ["kind": ["research"], "name": ["改后的调研"], "held_on": [today], "host": ["省人大常委会"]]
            await #expect(throws: Failure.self) { try await stage.take(.revise, on: "P1", plan, seen: 9) }
            try await stage.take(.revise, on: "P1", plan, seen: 1)
            let activity = try await stage.activityCoded("P1")
            #expect(activity.name == "改后的调研" && activity.kind == .research && activity.hostLevel == .upper)
            let foreign = plan.merging(["group": [ID<Never>.new().description]]) { _, new in new }
            await #expect(throws: Failure.self) { try await stage.take(.revise, on: "P1", foreign) }
            try await stage.take(.hold, on: "P1", ["held_on": [today]])
            await #expect(throws: Failure.self) { try await stage.take(.revise, on: "P1", plan) }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what has not come yet is not held, and counts are whole numbers`(_ backend: TestBackend) async throws {
        try await ActivityTransitionTests.withPlanned(backend) { stage, today in
            await #expect(throws: Failure.self) { try await stage.take(.hold, on: "P1", ["held_on": ["2099-01-01"]]) }
            try await stage.take(.hold, on: "P1", ["held_on": [today]])
            for wrong in ["-1", "很多", "1.5", "9999999"] {
                await #expect(throws: Failure.self) {
                    try await stage.take(.record, on: "P1", ["record": ["某"], "opinions": [wrong]])
                }
            }
            #expect(try await stage.activityCoded("P1").state == .held)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the desk shows the office what has come and is not recorded, and nobody else`(_ backend: TestBackend)
        async throws
    {
        try await ActivityTransitionTests.withPlanned(backend) { stage, _ in
            let shelf = DeskShelf.activities
            let (staff, deputy) = (stage.staff, stage.scope(.deputy, of: .new()))
            let stranger = RegisterStage.scope(stage.otherOffice, .officeStaff)
            let found = try await stage.database.read { db in
                try [staff, deputy, stranger].map { try shelf.items($0, 10, db).map(\.action) }
            }
            #expect(found == [["登记已举行，或者取消"], [], []])
            try await stage.take(.cancel, on: "P1", ["reason": ["改期"]])
            let left = try await stage.database.read { db in try shelf.items(staff, 10, db).count }
            #expect(left == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an activity with nobody on its list says so, before it is announced, after, and when it has been held`(
        _ backend: TestBackend
    ) async throws {
        try await ActivityTransitionTests.withPlanned(backend) { stage, today in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let staff = stage.staff
            let far = "/representatives/activities/\(try await stage.activityCoded("P2").id)"
            let planned = try await stage.page(far, as: staff)
            #expect(planned.contains("请先定名单") && planned.contains("\(far)/participants/invite"))
            try await stage.take(.announce, on: "P2")
            #expect(try await stage.page(far, as: staff).contains("没有人会收到"))
            let shelf = { try await stage.database.read { db in try DeskShelf.activities.items(staff, 10, db) } }
            #expect(try await shelf().map(\.action) == ["登记已举行，或者取消", "邀请代表"])
            let invited = try await stage.answer(.post, "\(far)/participants/invite", "named=S1", as: staff)
            #expect(invited.status == 303)
            #expect(try await !stage.page(far, as: staff).contains("没有人会收到"))
            #expect(try await shelf().map(\.action) == ["登记已举行，或者取消"])

            let near = "/representatives/activities/\(try await stage.activityCoded("P1").id)"
            #expect(try await stage.page(near, as: staff).contains("不计入任何代表的履职档案"))
            try await stage.take(.hold, on: "P1", ["held_on": [today]])
            #expect(try await stage.page(near, as: staff).contains("补录名单"))
            let late = try await stage.answer(.post, "\(near)/participants/invite", "named=S1", as: staff)
            #expect(late.status == 303)
            #expect(try await !stage.page(near, as: staff).contains("补录名单"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an office that holds symposia is reminded in the last two months of a half-year without one`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            let (office, other) = (stage.office, stage.otherOffice)
            func due(_ day: String, in place: OfficeID? = nil) async throws -> String? {
                let (day, place) = (try #require(Day(day)), place ?? office)
                return try await stage.database.read { db in
                    try DeskShelf.missingSymposium(on: day, in: place, db)?.due?.description
                }
            }
            #expect(try await due("2024-05-10") == nil)
            let held = try #require(Day("2024-03-20"))
            try await stage.hold([HeldActivity(day: held, kind: "symposium", state: "recorded")])
            let reminders: [(day: String, due: String?)] = [
                ("2024-05-10", nil), ("2024-10-31", nil), ("2024-11-01", "2024-12-31"), ("2024-12-31", "2024-12-31"),
                ("2025-04-30", nil), ("2025-06-01", "2025-06-30"),
            ]
            for expected in reminders {
                #expect(try await due(expected.day) == expected.due, "\(expected.day)")
            }
            #expect(try await due("2024-11-01", in: other) == nil)
            let cancelled = try #require(Day("2024-11-20"))
            try await stage.hold([HeldActivity(day: cancelled, kind: "symposium", state: "cancelled")])
            #expect(try await due("2024-11-01") != nil)
            try await stage.hold([HeldActivity(day: cancelled, kind: "symposium", state: "planned")])
            #expect(try await due("2024-11-01") == nil)
        }
    }

    /// An activity planned for today, P1, and one for a far day, P2.
    static func withPlanned(
        _ backend: TestBackend, _ body: (RegisterStage, String) async throws -> Void
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            let today = Instant.now().day.description
            let staff = stage.staff
            try await stage.database.write { db in
                for (code, day) in [("P1", today), ("P2", "2099-01-01")] {
                    try ActivityPlan.create(
                        .new(at: db.now),
                        [
                            "code": [code], "kind": ["inspection"], "name": ["视察\(code)"], "held_on": [day],
                            "host": ["市人大常委会"],
                        ], by: staff, db)
                }
            }
            try await body(stage, today)
        }
    }
}
