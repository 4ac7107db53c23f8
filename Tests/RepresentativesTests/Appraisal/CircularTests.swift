import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct CircularTests {
    @Test(arguments: TestBackend.allCases)
    func `a draft shows the figures of now, an issued circular those of its day`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            try await Self.attend(stage, ["S1": "attended", "S2": "absent"])
            let id = ID<Circular>.new()
            let draft = [
                ("id", id.description), ("number", "2024年第1期"), ("issued_on", "2024-06-24"), ("title", "上半年履职情况"),
                ("preface", "总的情况较好。"),
            ]
            #expect(try await stage.send("/representatives/circulars", draft).status == 303)
            #expect(try await stage.send("/representatives/circulars", draft).status == 409)
            let path = "/representatives/circulars/\(id)"
            #expect(try await stage.page(path, as: stage.staff).contains("50 %"))
            #expect(try await stage.send("\(path)/acts/publish", [("version", "1")]).status == 303)
            try await Self.attend(stage, ["S1": "attended", "S2": "attended"])
            let issued = try await stage.page("\(path)/print", as: stage.staff)
            #expect(issued.contains("50 %") && issued.contains("总的情况较好") && !issued.contains("75 %"))
            #expect(issued.contains("有记录的代表"))
            #expect(
                try await stage.send("\(path)/acts/rewrite", Array(draft.dropFirst()) + [("version", "2")]).status
                    == 409)
            #expect(try await stage.send("\(path)/acts/revoke", [("version", "2"), ("reason", "有误")]).status == 303)
            #expect(try await stage.page("\(path)/print", as: stage.staff).contains("不是印发稿"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `who is not settled is due, which is said before it is issued, and no delegation is left out`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            let late = DeputySheet.line("S4", "李某") {
                $0.delegation = "乙区代表团"; $0.group = "乙区第1代表小组"
            }
            try await stage.fill(
                ["赵某", "钱某", "孙某"].enumerated().map { DeputySheet.line("S\($0 + 1)", $1) } + [late])
            try await Self.attend(stage, ["S1": "attended", "S2": "invited", "S3": "signed_up"])
            let id = ID<Circular>.new()
            let draft = [("id", id.description), ("number", "1"), ("issued_on", "2024-06-24"), ("title", "通报")]
            _ = try await stage.send("/representatives/circulars", draft)
            let path = "/representatives/circulars/\(id)"
            let page = try await stage.page(path, as: stage.staff)
            #expect(page.contains("1 项活动的 2 人次没有登记到会") && page.contains("33 %") && page.contains("乙区代表团"))
            let activity = try await stage.onlyID("SELECT id FROM representatives_activity")
            let roll = "/representatives/activities/\(activity)"
            #expect(page.contains("\(roll)/participants"))
            #expect(try await stage.page("\(roll)/participants", as: stage.staff).contains("33%"))
            #expect(try await stage.page(roll, as: stage.staff).contains("还有 2 位没有登记到会"))
            #expect(try await stage.send("\(path)/acts/publish", [("version", "1")]).status == 303)
            #expect(try await stage.page("\(path)/print", as: stage.staff).contains("乙区代表团"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a circular of a day to come is not issued, and another office does not find it`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            let id = ID<Circular>.new()
            let draft = [
                ("id", id.description), ("number", "1"), ("issued_on", "2199-01-01"), ("title", "通报"),
            ]
            _ = try await stage.send("/representatives/circulars", draft)
            let path = "/representatives/circulars/\(id)"
            let early = try await stage.send("\(path)/acts/publish", [("version", "1")])
            #expect(early.status == 422 && early.words.contains("还没有到"))
            let stranger = RegisterStage.scope(stage.otherOffice, .officeHead)
            #expect(try await stage.answer(.get, path, as: stranger).status == 404)
            #expect(try await stage.answer(.get, "\(path)/print", as: stranger).status == 404)
            #expect(try await stage.send("\(path)/acts/publish", [], as: stranger).status == 404)
            let twice = draft.map { $0.0 == "id" ? ("id", ID<Circular>.new().description) : $0 }
            #expect(try await stage.send("/representatives/circulars", twice).words.contains("都相同的通报"))
        }
    }

    /// One more activity of 2024 with these attendances, and an entry in the file of each who came.
    private static func attend(_ stage: RegisterStage, _ states: [String: String]) async throws {
        var tenures: [(TenureID, String)] = []
        for (code, state) in states { tenures.append((try await stage.tenure(code).id, state)) }
        let (office, attended) = (stage.office, tenures)
        try await stage.database.write { db in
            let activity = ID<Never>.new(at: db.now)
            let day = try #require(Day("2024-03-01"))
            try db.run(
                """
                INSERT INTO representatives_activity (id, office_id, code, kind, kind_word, name, sort_key, held_on, host,
                                                      host_level, received, opinions, state, version, created_at)
                VALUES (\(activity), \(office), \(activity.description), 'research', '调研', '调研', 'd', \(day), '甲市', 'own',
                        0, 0, 'held', 1, \(db.now))
                """)
            for (tenure, state) in attended {
                let id = ID<Never>.new(at: db.now)
                try db.run(
                    """
                    INSERT INTO representatives_attendance (id, office_id, activity_id, tenure_id, state, version,
                                                            created_at)
                    VALUES (\(id), \(office), \(activity), \(tenure), \(state), 1, \(db.now))
                    """)
                guard state == "attended" else { continue }
                try db.run(
                    """
                    INSERT INTO representatives_performance (id, office_id, tenure_id, year, kind, happened_on, title,
                                                             state, version, created_at)
                    VALUES (\(id), \(office), \(tenure), 2024, 'research', \(day), '调研', 'recorded', 1, \(db.now))
                    """)
            }
        }
    }
}
