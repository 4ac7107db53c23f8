import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

/// The registers of the office's yearly rounds.
@Suite struct WorkListTests {
    @Test(arguments: TestBackend.allCases)
    func `visits of leaders are added up over the days asked for, without what was withdrawn`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            let path = EntryList.leaderVisits.path
            for (day, people) in [("2024-03-01", 12), ("2024-05-01", 30), ("2023-05-01", 100)] {
                let form = [
                    ("id", EntryID.new().description), ("visited_on", day), ("leader", "李副主任"), ("area", "黄龙镇"),
                    ("people", String(people)),
                ]
                #expect(try await stage.send(path, form).status == 303)
            }
            let year = try await stage.page("\(path)?from=2024-01-01&to=2024-12-31", as: stage.staff)
            #expect(year.contains("走访人次 42") && year.contains("共 2 条"))
            let id = try await stage.onlyID("SELECT id FROM representatives_leader_visit WHERE people = 30")
            _ = try await stage.sent("\(path)/\(id)/withdraw", "version=1&reason=x")
            #expect(try await stage.page("\(path)?from=2024-01-01", as: stage.staff).contains("走访人次 12"))
            let stranger = RegisterStage.scope(stage.otherOffice, .officeStaff)
            #expect(try await stage.page(path, as: stranger).contains("走访人次 0"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a roster may name a day to come, and what came of it is added afterwards`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let (path, id) = (EntryList.courtRoster.path, EntryID.new().description)
            let made = try await stage.send(path, [("id", id)] + Self.turn)
            #expect(made.status == 303)
            let amended = try await stage.send("\(path)/\(id)/amend", [("version", "1")] + Self.turn + Self.outcome)
            #expect(amended.status == 303)
            let page = try await stage.page(path, as: stage.staff)
            #expect(page.contains("参加人次 2，意见条数 3"))
            // A visit is no roster: it has happened.
            let early = try await stage.send(EntryList.leaderVisits.path, Self.visit)
            #expect(early.status == 422)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a turn of the roster counts in the file of each deputy, until it is another's or withdrawn`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let (path, id) = (EntryList.courtRoster.path, EntryID.new().description)
            func turn(_ deputies: String, _ day: String = "2024-05-06") -> [(String, String)] {
                [("on_duty_on", day), ("deputies", deputies)]
                    + Self.turn.filter { $0.0.contains("_name") || $0.0 == "activity" }
            }
            func counted(_ code: String) async throws -> [PerformanceKind] {
                _ = try await EventDelivery.deliver(stage.application, now: .now())
                return try await stage.entries(code, in: 2024).filter(\.isCounted).map(\.kind)
            }
            let unknown = try await stage.send(path, [("id", id)] + turn("赵某、吴某"))
            #expect(unknown.status == 422 && unknown.words.contains("吴某") && unknown.words.contains("赵某、吴某"))
            for _ in 0..<2 { #expect(try await stage.send(path, [("id", id)] + turn("S1、钱某")).status == 303) }
            #expect(try await stage.page("\(path)/\(id)", as: stage.staff).contains("赵某、钱某"))
            #expect(try await counted("S1") == [.interview])
            #expect(try await counted("S2") == [.interview])
            let amended = try await stage.send("\(path)/\(id)/amend", [("version", "1")] + turn("赵某", "2024-05-07"))
            #expect(amended.status == 303)
            #expect(try await counted("S1") == [.interview])
            #expect(try await counted("S2") == [])
            #expect(try await stage.entries("S1", in: 2024).map(\.day.description) == ["2024-05-07"])
            let stranger = RegisterStage.scope(stage.otherOffice, .officeStaff)
            #expect(try await stage.answer(.get, "\(path)/\(id)", as: stranger).status == 404)
            _ = try await stage.sent("\(path)/\(id)/withdraw", "version=2&reason=x")
            #expect(try await counted("S1") == [])
            // A turn to come counts for nobody yet.
            let future = EntryID.new().description
            #expect(try await stage.send(path, [("id", future)] + turn("S1", "2098-01-01")).status == 303)
            #expect(try await stage.count("representatives_court_duty_deputy") == 3)
            #expect(try await counted("S1") == [])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a turn may go from one namesake to the other, and stays theirs who had it when they are out of office`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "王芳"), DeputySheet.line("S2", "王芳") { $0.bornOn = "1980-05-12" },
            ])
            let (path, id) = (EntryList.courtRoster.path, EntryID.new().description)
            func turn(_ deputies: String, _ room: String = "驻法院联络室") -> [(String, String)] {
                [
                    ("on_duty_on", "2024-05-06"), ("deputies", deputies), ("office_name", room),
                    ("activity", "旁听庭审"),
                ]
            }
            func titles(_ code: String) async throws -> [String] {
                _ = try await EventDelivery.deliver(stage.application, now: .now())
                return try await stage.entries(code, in: 2024).filter(\.isCounted).map(\.title)
            }
            #expect(try await stage.send(path, [("id", id)] + turn("S1")).status == 303)
            #expect(try await titles("S1") == ["联络室轮值：驻法院联络室，旁听庭审"])
            let amend = "\(path)/\(id)/amend"
            #expect(try await stage.send(amend, [("version", "1")] + turn("S2")).status == 303)
            #expect(try await titles("S1") == [])
            #expect(try await titles("S2") == ["联络室轮值：驻法院联络室，旁听庭审"])
            let day = try await stage.database.read { $0.now.day.description }
            try await stage.take(.suspend, on: "S2", ["cause": ["detained"], "day": [day], "reason": ["x"]])
            // S1 alone of this name is in office now.
            let mended = turn("王芳，王芳", "驻检察院联络室")
            #expect(try await stage.send(amend, [("version", "2")] + mended).status == 303)
            #expect(try await titles("S1") == [])
            #expect(try await titles("S2") == ["联络室轮值：驻检察院联络室，旁听庭审"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a turn is told to the file when its day has come`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            #expect(
                try await stage.send(EntryList.courtRoster.path, [("id", EntryID.new().description)] + Self.turn).status
                    == 303)
            func counted() async throws -> Int {
                #expect(try await JobRunner(stage.application).run(named: "representatives.duty-turns").error == nil)
                _ = try await EventDelivery.deliver(stage.application, now: .now())
                return try await stage.count("representatives_performance WHERE state = 'recorded'")
            }
            #expect(try await counted() == 0)
            let day = try #require(Day("2024-05-06"))
            try await stage.database.write { db in
                try db.run("UPDATE representatives_court_duty SET on_duty_on = \(day)")
            }
            for _ in 0..<2 { #expect(try await counted() == 2) }
            #expect(try await stage.count("platform_event WHERE name = 'representatives.performance-noted'") == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `names written freely before stay as they are until they are written anew`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            let (path, id, office) = (EntryList.courtRoster.path, EntryID.new(), stage.office)
            try await stage.database.write { db in
                try db.run(
                    """
                    INSERT INTO representatives_court_duty (id, office_id, on_duty_on, office_name, deputies, activity,
                                                            created_at)
                    VALUES (\(id), \(office), \(try #require(Day("2024-05-01"))), '驻法院联络室', '本组代表五人', '旁听庭审', \(db.now))
                    """)
            }
            let form = [("version", "1"), ("on_duty_on", "2024-05-01"), ("deputies", "本组代表五人")]
            let rest = [("office_name", "驻法院联络室"), ("activity", "旁听庭审"), ("people", "5")]
            #expect(try await stage.send("\(path)/\(id)/amend", form + rest).status == 303)
            #expect(try await stage.page("\(path)/\(id)", as: stage.staff).contains("本组代表五人"))
            #expect(try await stage.count("platform_event WHERE name = 'representatives.performance-noted'") == 0)
            // Who comes into the register is linked as soon as the entry is gone over.
            try await stage.fill([DeputySheet.line("S1", "赵某") { $0.name = "本组代表五人" }])
            let again = [("version", "2")] + form.dropFirst() + rest
            #expect(try await stage.send("\(path)/\(id)/amend", again).status == 303)
            #expect(try await stage.count("representatives_court_duty_deputy") == 1)
        }
    }

    private static let turn: [(String, String)] = [
        ("on_duty_on", "2098-01-01"), ("office_name", "驻法院联络室"), ("deputies", "赵某、钱某"), ("activity", "旁听庭审"),
    ]
    private static let outcome: [(String, String)] = [("people", "2"), ("opinions", "3")]
    private static let visit: [(String, String)] = [
        ("visited_on", "2098-01-01"), ("leader", "李副主任"), ("area", "黄龙镇"), ("people", "1"),
        ("id", EntryID.new().description),
    ]

    @Test(arguments: TestBackend.allCases)
    func `guidance of the year stands on the page of every group`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            for (day, title) in [("2024-02-01", "二〇二四年指导意见"), ("2023-02-01", "上年指导意见")] {
                let form = [
                    ("id", EntryID.new().description), ("issued_on", day), ("title", title), ("body", "围绕养老开展活动"),
                ]
                #expect(try await stage.send(EntryList.guidance.path, form).status == 303)
            }
            let group = try #require(try await stage.tenure("S1").group)
            let page = try await stage.page("/representatives/groups/\(group)?year=2024", as: stage.staff)
            #expect(page.contains("二〇二四年指导意见") && page.contains("围绕养老") && !page.contains("上年指导意见"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `words, pictures and prizes of publicity are kept and added up`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let form = [
                ("id", EntryID.new().description), ("published_on", "2024-05-01"), ("category", "代表工作"),
                ("title", "代表风采"),
                ("word_count", "50000"), ("photos", "80"), ("prize", "征文二等奖"),
            ]
            #expect(try await stage.send(EntryList.publicity.path, form).status == 303)
            let page = try await stage.page(EntryList.publicity.path, as: stage.staff)
            #expect(page.contains("字数 50000，照片张数 80") && page.contains("征文二等奖"))
        }
    }
}
