import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct AttendanceLedgerTests {
    @Test(arguments: TestBackend.allCases)
    func `a code of two tenures means the one in office on the activity's day`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某") { $0.state = "届满" },
                DeputySheet.line("S1", "钱某") { $0.level = "县" },
            ])
            let old = try #require(try await stage.tenures().first { $0.name == "赵某" })
            let new = try #require(try await stage.tenures().first { $0.name == "钱某" })
            try await stage.database.write { db in
                try db.run(
                    "UPDATE representatives_tenure SET ended_on = \(Day("2023-12-31")) WHERE id = \(old.id)")
            }
            try await stage.acceptLedgers([
                "活动.csv": ActivitySheet.text(
                    "H1,视察,去年的,2023-04-22,市人大常委会,,,,,,", "H2,视察,今年的,2024-04-22,市人大常委会,,,,,,"),
                "活动参加.csv": ActivitySheet.attendance(("H1", "S1"), ("H2", "S1")),
            ])
            let came = try await stage.database.read { db in
                try db.values(
                    """
                    SELECT p.tenure_id FROM representatives_attendance p
                      JOIN representatives_activity a ON a.id = p.activity_id ORDER BY a.code
                    """, as: ID<Never>.self)
            }
            #expect(came == [old.id.asID(), new.id.asID()])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `who was invited and stands in the ledger has come`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            try await stage.acceptLedgers(["活动.csv": ActivitySheet.text("H1,视察,某视察,2024-04-22,市人大常委会,,,,,,")])
            let (activity, tenure) = (try await stage.activityCoded("H1").id, try await stage.tenure("S1").id)
            let office = stage.office
            try await stage.database.write { db in
                try db.run(
                    """
                    INSERT INTO representatives_attendance (id, office_id, activity_id, tenure_id, state, version,
                                                            created_at)
                    VALUES (\(ID<Never>.new()), \(office), \(activity), \(tenure), 'invited', 1, \(db.now))
                    """)
            }
            try await stage.acceptLedgers(["活动参加.csv": ActivitySheet.attendance(("H1", "S1"), ("H1", "S2"))])
            #expect(try await stage.count("representatives_attendance") == 2)
            #expect(
                try await stage.count(
                    "representatives_attendance WHERE state = 'attended' AND checked_in_by = 'ledger'")
                    == 2)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what the office has corrected does not come back with the file`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let text = ActivitySheet.attendance(("H1", "S1"), ("H1", "S2"))
            try await stage.acceptLedgers([
                "活动.csv": ActivitySheet.text("H1,视察,某视察,2024-04-22,市人大常委会,,,,,,"), "活动参加.csv": text,
            ])
            let tenure = try await stage.tenure("S1").id
            let (id, staff) = (
                try await stage.onlyID("SELECT id FROM representatives_attendance WHERE tenure_id = \(tenure)"),
                stage.staff
            )
            try await stage.database.write { db in
                _ = try CaseEngine.attendances.take(.correct, on: id, ["reason": ["签错了人"]], by: staff, db)
            }
            let again = try await stage.acceptLedgers(["活动参加.csv": text])
            #expect(again.newCount == 0)
            #expect(try await stage.count("representatives_attendance WHERE state = 'attended'") == 1)
            // The office finds that they came after all.
            try await stage.database.write { db in
                _ = try CaseEngine.attendances.take(.markPresent, on: id, by: staff, db)
            }
            #expect(try await stage.count("representatives_attendance WHERE state = 'attended'") == 2)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `two equal intents are two, the same file again none, and one list in two files one`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let text = "代表编号,项目,日期\nS1,某项目,2024-02-20\nS2,某项目,2024-02-20\nS1,某项目,2024-02-20\n"
            #expect(try await stage.acceptLedgers(["参与意向.csv": text, "参与意向.CSV": text]).newCount == 3)
            #expect(try await stage.acceptLedgers(["参与意向.csv": text]).newCount == 0)
            let more = try await stage.acceptLedgers(["参与意向.csv": text + "S1,某项目,2024-02-20\n"])
            #expect(more.newCount == 1)
            #expect(try await stage.dutyFigures()["duty.intents"] == 4)
            #expect(try await stage.dutyFigures(from: "2024-03-01")["duty.intents"] == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the area supervision is matched by the whole row, whatever the order of its offices`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.acceptLedgers(["督导.csv": "领导,地区,服务机构\n王某,甲区,一室、二室\n李某,乙区,二室\n"])
            let again = try await stage.acceptLedgers(["督导.csv": "领导,地区,服务机构\n王某,甲区,二室、一室\n李某,乙区,\n"])
            #expect(again.newCount == 1 && again.parts.first?.unchanged == 1)
            let figures = try await stage.dutyFigures()
            #expect(figures["supervision.leaders"] == 2 && figures["supervision.regions"] == 2)
            #expect(figures["supervision.offices"] == 2)
        }
    }
}
