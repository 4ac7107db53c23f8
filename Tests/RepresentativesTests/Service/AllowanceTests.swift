import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct AllowanceTests {
    private static let path = "/representatives/allowances"

    /// Three deputies, of whom two came to an activity on 2024-03-01.
    private static func activity(_ stage: RegisterStage) async throws -> ID<PayableActivity> {
        try await stage.fill([
            DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某") { $0.bornOn = "1971-01-01" },
            DeputySheet.line("S3", "孙某") { $0.bornOn = "1972-01-01" },
        ])
        let (id, office) = (ID<PayableActivity>.new(), stage.office)
        let came = [(try await stage.tenure("S1").id, "attended"), (try await stage.tenure("S2").id, "attended")]
        let states = came + [(try await stage.tenure("S3").id, "absent")]
        try await stage.database.write { db in
            try db.run(
                """
                INSERT INTO representatives_activity (id, office_id, code, kind, kind_word, name, sort_key, held_on, host,
                                                      host_level, received, opinions, state, version, created_at)
                VALUES (\(id), \(office), 'H1', 'inspection', '视察', 'Walk', 'walk', \(Day("2024-03-01")), '本级', 'own',
                        0, 0, 'held', 1, \(db.now))
                """)
            for (tenure, state) in states {
                try db.run(
                    """
                    INSERT INTO representatives_attendance (id, office_id, activity_id, tenure_id, state, version,
                                                            created_at)
                    VALUES (\(ID<PayableActivity>.new()), \(office), \(id), \(tenure), \(state), 1, \(db.now))
                    """)
            }
        }
        return id
    }

    private static func rule(_ stage: RegisterStage, _ kind: String, _ amount: String, from: Int = 2024) async throws {
        _ = try await stage.sent("\(path)/rules", "kind=\(kind)&from_year=\(from)&amount=\(amount)&basis=x")
    }

    private static func grant(_ stage: RegisterStage, _ kind: String, _ amount: String) async throws {
        _ = try await stage.sent(
            "\(path)/budget", "year=2024&kind=\(kind)&direction=add&amount=\(amount)&reason=x")
    }

    @Test(arguments: TestBackend.allCases)
    func `all who came are paid once, within the budget`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let id = try await Self.activity(stage)
            let pay = "\(Self.path)/activities/\(id)/pay"
            let form = "kind=travel&paid_on=2024-03-02"
            #expect(try await stage.refusal(pay, form).words.contains("还没有标准"))
            try await Self.rule(stage, "travel", "60.50")
            let unfunded = try await stage.refusal(pay, form)
            #expect(unfunded.status == 422 && unfunded.words.contains("预算还剩 0.00 元"))
            try await Self.grant(stage, "travel", "121")
            #expect(try await stage.refusal(pay, "kind=travel&paid_on=2024-02-28").status == 422)
            #expect(try await stage.refusal(pay, "kind=subsidy&paid_on=2024-03-02").status == 422)
            _ = try await stage.sent(pay, form)
            #expect(try await stage.refusal(pay, form).status == 422)
            #expect(try await stage.count("representatives_payment") == 2)

            let page = try await stage.page("\(Self.path)?year=2024", as: stage.staff)
            #expect(page.contains("121.00"))
            let totals = try await stage.page("\(Self.path)/deputies?year=2024", as: stage.staff)
            #expect(totals.contains("赵某") && totals.contains("60.50") && !totals.contains("孙某"))
            let sheet = try await stage.page("\(Self.path)/payments/export.csv?activity=\(id)", as: stage.staff)
            #expect(sheet.contains("60.5") && sheet.contains("签名"))
            let cut = try await stage.refusal(
                "\(Self.path)/budget", "year=2024&kind=travel&direction=cut&amount=0.01&reason=x")
            #expect(cut.status == 422)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a reversed payment stays, counts no more, and may be made again`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let id = try await Self.activity(stage)
            let pay = "\(Self.path)/activities/\(id)/pay"
            try await Self.rule(stage, "lost_wages", "100")
            try await Self.grant(stage, "lost_wages", "300")
            _ = try await stage.sent(pay, "kind=lost_wages&paid_on=2024-03-02")
            let tenure = try await stage.tenure("S1")
            let first: PaymentID = try await stage.database.read { db in
                try #require(
                    try db.value("SELECT id FROM representatives_payment WHERE tenure_id = \(tenure.id)"))
            }
            let reverse = "\(Self.path)/payments/\(first)/reverse"
            #expect(try await stage.refusal(reverse, "reason=").status == 422)
            _ = try await stage.sent(reverse, "reason=double")
            #expect(try await stage.refusal(reverse, "reason=double").status == 409)
            _ = try await stage.sent(pay, "kind=lost_wages&paid_on=2024-03-03")
            #expect(try await stage.count("representatives_payment") == 3)
            #expect(try await stage.count("representatives_payment WHERE reversed_on IS NULL") == 2)

            let own = stage.scope(.deputy, of: tenure.person.id.asID())
            let mine = try await stage.page("\(Self.path)/me", as: own)
            #expect(mine.contains("100.00") && mine.contains("已冲销") && !mine.contains("钱某"))
            #expect(try await stage.answer(.get, Self.path, as: own).status == 403)
            let other = stage.scope(.deputy, of: try await stage.tenure("S3").person.id.asID())
            #expect(try await stage.page("\(Self.path)/me", as: other).contains("还没有发放记录"))
            let stranger = RegisterStage.scope(stage.otherOffice, .officeHead)
            #expect(try await stage.answer(.get, "\(Self.path)/payments/\(first)", as: stranger).status == 404)
            #expect(try await stage.refusal(pay, "kind=lost_wages&paid_on=2024-03-03", as: stranger).status == 404)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `yearly payments follow the rule of their year, once a deputy and once a group`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            _ = try await Self.activity(stage)
            try await Self.rule(stage, "subsidy", "1200", from: 2023)
            try await Self.rule(stage, "subsidy", "1500", from: 2025)
            #expect(
                try await stage.refusal("\(Self.path)/rules", "kind=subsidy&from_year=2023&amount=1&basis=x").status
                    == 422)
            try await Self.grant(stage, "subsidy", "3600")
            _ = try await stage.sent("\(Self.path)/subsidy", "year=2024&paid_on=2024-06-01")
            #expect(try await stage.refusal("\(Self.path)/subsidy", "year=2024&paid_on=2024-06-01").status == 422)
            let amounts: [Int] = try await stage.database.read { db in
                try db.values("SELECT amount FROM representatives_payment ORDER BY id")
            }
            #expect(amounts == [120_000, 120_000, 120_000])

            try await Self.rule(stage, "group_fund", "100")
            try await Self.grant(stage, "group_fund", "1000")
            let name = "甲区第1代表小组".utf8.map { "%" + String($0, radix: 16) }.joined()
            let form = "year=2024&paid_on=2024-06-01&group="
            _ = try await stage.sent("\(Self.path)/group-fund", form + name)
            #expect(try await stage.refusal("\(Self.path)/group-fund", form + name).status == 422)
            #expect(try await stage.refusal("\(Self.path)/group-fund", form + "nobody").status == 422)
            let page = try await stage.page("\(Self.path)?year=2024", as: stage.staff)
            #expect(page.contains("300.00") && page.contains("700.00"))
        }
    }

    @Test func `amounts are typed in yuan and never below a fen`() {
        let amounts = [
            "1200": 120_000, "1,200.5": 120_050, "0.05": 5, "６０": 6000, "0": 0, "-1": nil, "1.234": nil, "": nil,
            "1e9": nil, "9999999999": nil, ".5": nil, "1.": nil,
        ]
        for (typed, fen) in amounts { #expect(Money.fen(typed) == fen, "\(typed)") }
        #expect(Money.yuan(120_005) == "1200.05" && Money.yuan(-5) == "-0.05")
    }
}
