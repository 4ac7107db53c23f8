import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct DuplicateTests {
    private static let path = "/representatives/duplicates"

    /// One person twice: once by name and telephone, without a birth date.
    private static func fill(_ stage: RegisterStage) async throws -> (kept: Tenure, gone: Tenure) {
        try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某") { $0.phone = "13900000000" }])
        try await stage.fill([
            DeputySheet.line("X1", "赵某") {
                $0.level = "县"; $0.bornOn = ""
            }
        ])
        return (try await stage.tenure("S1"), try await stage.tenure("X1"))
    }

    @Test(arguments: TestBackend.allCases)
    func `two who may be one are found, looked at and merged, and that is in the trail`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            let (kept, gone) = try await Self.fill(stage)
            #expect(kept.person.id != gone.person.id)
            let found = try await stage.page(Self.path, as: stage.staff)
            #expect(found.contains("赵某") && found.contains("姓名、手机号码相同") && !found.contains("钱某"))
            let ids = "kept=\(kept.person.id)&gone=\(gone.person.id)"
            let shown = try await stage.page("\(Self.path)/merge?\(ids)", as: stage.staff)
            #expect(shown.contains("S1") && shown.contains("X1") && !shown.contains("13800001234"))
            let unsure = try await stage.answer(.post, "\(Self.path)/merge", ids, as: stage.staff)
            #expect(unsure.status == 422)
            let sure = try await stage.answer(.post, "\(Self.path)/merge", "\(ids)&sure=1", as: stage.staff)
            #expect(sure.status == 303)
            #expect(try await stage.tenure("X1").person.id == kept.person.id)
            #expect(try await stage.count("platform_audit WHERE action = 'representatives.person.merge'") == 1)
            #expect(try await stage.count("platform_event WHERE name = 'representatives.person-merged'") == 1)
            #expect(try await !stage.page(Self.path, as: stage.staff).contains("赵某"))
            let twice = try await stage.answer(.post, "\(Self.path)/merge", "\(ids)&sure=1", as: stage.staff)
            #expect(twice.status == 404)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the clocks of the one who goes are held by the one who stays, and nobody else's move`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            let (kept, gone) = try await Self.fill(stage)
            let other = try await stage.tenure("S2").person.id
            let cases = (0..<3).map { _ in Reference("test.case", ID<Never>.new()) }
            try await stage.database.write { [office = stage.office] db in
                try ClockRules.installDefaults(rules: OpinionClock.rules, db)
                let rules = try ClockRules.load(office: office, db)
                for (subject, person) in zip(cases, [gone.person.id, gone.person.id, other]) {
                    try RunningClock.start(
                        OpinionClock.reply, of: subject, on: subject, from: db.now.day, heldBy: .person(person), rules,
                        office, db)
                }
                try RunningClock.stop(OpinionClock.reply, of: cases[1], on: db.now.day, office, db)
            }
            let body = "kept=\(kept.person.id)&gone=\(gone.person.id)&sure=1"
            #expect(try await stage.answer(.post, "\(Self.path)/merge", body, as: stage.staff).status == 303)
            let holders = try await stage.database.read { [office = stage.office] db in
                try cases.flatMap { try RunningClock.all(of: [$0], office, db).map(\.holder) }
            }
            #expect(holders == [.person(kept.person.id), .person(kept.person.id), .person(other)])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a row that names the merged person goes to the one who stayed`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某"),
                DeputySheet.line("X1", "赵某") {
                    $0.level = "县"; $0.sex = "女"
                },
            ])
            let (kept, gone) = (try await stage.tenure("S1").person.id, try await stage.tenure("X1").person.id)
            #expect(kept != gone)
            let body = "kept=\(kept)&gone=\(gone)&sure=1"
            #expect(try await stage.answer(.post, "\(Self.path)/merge", body, as: stage.staff).status == 303)
            try await stage.fill([
                DeputySheet.line("P1", "赵某") {
                    $0.level = "省"; $0.sex = "女"
                }
            ])
            #expect(try await stage.tenure("P1").person.id == kept)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `two of one congress, an account's owner and another office's people are not merged`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "赵某") { $0.sex = "女" },
            ])
            let (one, two) = (try await stage.tenure("S1").person.id, try await stage.tenure("S2").person.id)
            let body = "kept=\(one)&gone=\(two)&sure=1"
            let answer = try await stage.answer(.post, "\(Self.path)/merge", body, as: stage.staff)
            #expect(answer.status == 422 && answer.words.contains("第四十八条"))
            let stranger = RegisterStage.scope(stage.otherOffice, .officeHead)
            #expect(try await stage.answer(.post, "\(Self.path)/merge", body, as: stranger).status == 404)
            #expect(
                try await stage.answer(.get, "\(Self.path)/merge?kept=\(one)&gone=\(two)", as: stranger).status == 404)
            #expect(try await stage.answer(.get, Self.path, as: stage.scope(.motionsGroup)).status == 403)
            #expect(try await stage.tenure("S2").person.id == two)
        }
    }
}
