import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct ServiceTests {
    @Test(arguments: TestBackend.allCases)
    func `a deputy is made a supervisor, is found as one, and ceases to be one`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let path = "/representatives/\(try await stage.tenure("S1").id)"
            let silent = try await stage.answer(
                .post, "\(path)/service", "kind=supervisor&from_on=2024-01-01", as: stage.staff)
            #expect(silent.status == 422 && silent.words.contains("监督员请写明聘请的机关"))
            let body = Query([("kind", "supervisor"), ("organ", "市中级法院"), ("from_on", "2024-01-01")]).encoded
            #expect(try await stage.answer(.post, "\(path)/service", body, as: stage.staff).status == 303)
            let list = try await stage.page("/representatives?service=supervisor", as: stage.staff)
            #expect(list.contains("赵某") && !list.contains("钱某"))
            #expect(try await stage.page(path, as: stage.staff).contains("市中级法院"))
            let id = try #require(
                try await stage.database.read { db in
                    try db.value("SELECT id FROM representatives_service", as: ID<Service>.self)
                })
            let others = "/representatives/\(try await stage.tenure("S2").id)/service-end"
            let end = "service=\(id)&until_on=2024-06-30"
            #expect(try await stage.answer(.post, others, end, as: stage.staff).status == 404)
            let early = try await stage.answer(
                .post, "\(path)/service-end", "service=\(id)&until_on=2023-06-30", as: stage.staff)
            #expect(early.status == 422)
            #expect(try await stage.answer(.post, "\(path)/service-end", end, as: stage.staff).status == 303)
            #expect(try await !stage.page("/representatives?service=supervisor", as: stage.staff).contains("赵某"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `two sessions missed without approval are pointed out, one or a granted leave are not`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let (one, two) = (try await stage.tenure("S1").id, try await stage.tenure("S2").id)
            let office = stage.office
            try await stage.database.write { db in
                for year in [2022, 2023] {
                    let activity = ID<Never>.new()
                    let (code, name) = ("H\(year)", "\(year)年会议")
                    try db.run(
                        """
                        INSERT INTO representatives_activity (id, office_id, code, kind, kind_word, name, sort_key,
                            held_on, host, host_level, received, opinions, state, version, created_at)
                        VALUES (\(activity), \(office), \(code), 'congress', '人代会', \(name), '',
                            \(Day(year: year, month: 1, day: 8)), '人大', 'own', 0, 0, 'recorded', 1, \(db.now))
                        """)
                    for (tenure, state) in [(one, "absent"), (two, year == 2022 ? "absent" : "on_leave")] {
                        try db.run(
                            """
                            INSERT INTO representatives_attendance (id, office_id, activity_id, tenure_id, state,
                                                                    version, created_at)
                            VALUES (\(ID<Never>.new()), \(office), \(activity), \(tenure), \(state), 1, \(db.now))
                            """)
                    }
                }
            }
            let missed = try await stage.page("/representatives/\(one)", as: stage.staff)
            #expect(missed.contains("未经批准不出席") && missed.contains("2023年会议"))
            #expect(try await stage.tenure("S1").state == .inOffice)
            let excused = try await stage.page("/representatives/\(two)", as: stage.staff)
            #expect(!excused.contains("请核对请假记录"))
        }
    }
}
