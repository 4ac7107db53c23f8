import Kernel
import Platform
import RepresentativesContract
import StorageTesting
import Testing

@testable import Representatives

@Suite struct DeputyLedgerTests {
    @Test(arguments: TestBackend.allCases)
    func `importing the same deputies twice changes nothing`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let text = DeputySheet.text(DeputySheet.crowd(30))
            let first = try await stage.run(["代表.csv": text])
            #expect(first.newCount == 30)
            let second = try await stage.run(["代表.csv": text])
            #expect(!second.isWritten)
            #expect(second.parts.map(\.unchanged) == [30])
            #expect(try await stage.count("representatives_tenure") == 30)
            #expect(try await stage.count("representatives_delegation") == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `every cell of a row comes back from the register`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "单某某")])
            let tenure = try await stage.tenure("S1")
            #expect(tenure.person.name == "单某某")
            #expect(tenure.person.sex == .male)
            #expect(tenure.person.born?.description == "1970-01-01")
            #expect(tenure.congress == "市第6届")
            #expect([tenure.ethnicity, tenure.party, tenure.education] == ["汉族", "群众", "大专"])
            #expect([tenure.post, tenure.electingUnit, tenure.phone] == ["甲区某公司经理", "甲区", "13800001234"])
            #expect([tenure.delegationName, tenure.groupName] == ["甲区代表团", "甲区第1代表小组"])
            #expect(tenure.electedOn == Day("2021-12-01"))
            #expect(tenure.electedBy == .general)
            #expect(tenure.reviewedOn == Day("2021-12-20"))
            #expect(tenure.certificateNumber == "证S1")
            #expect(tenure.certificateIssuedOn == Day("2022-01-05"))
            #expect(tenure.state == .inOffice)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a person is found again across levels by name, birth date and sex`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            try await stage.fill([
                DeputySheet.line("X1", "赵某") { $0.level = "县" },
                DeputySheet.line("X2", "赵某") {
                    $0.level = "县"; $0.bornOn = "1980-02-03"
                },
                DeputySheet.line("X3", "赵某") {
                    $0.level = "县"; $0.sex = "女"
                },
            ])
            let city = try await stage.tenure("S1").person.id
            #expect(try await stage.tenure("X1").person.id == city)
            #expect(try await stage.count("representatives_person") == 3)
            let office = stage.office
            let directory = stage.directory
            let tenures = try await stage.database.read { db in try directory.tenures(of: [city], in: office, db) }
            #expect(Set(tenures.map(\.code)) == ["S1", "X1"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a namesake without a birth date is somebody else`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某") { $0.bornOn = "" }, DeputySheet.line("S2", "赵某") { $0.bornOn = "" },
            ])
            #expect(try await stage.count("representatives_person") == 2)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what a person was at another term stays as it was`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let lines = [
                DeputySheet.line("S1", "赵某") { $0.phone = "13800000001" },
                DeputySheet.line("X1", "赵某") {
                    $0.level = "县"; $0.phone = "13800000002"
                },
            ]
            try await stage.fill(lines)
            #expect(try await stage.tenure("S1").phone == "13800000001")
            let again = try await stage.run(["代表.csv": DeputySheet.text(lines)])
            #expect(again.changedCount == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a corrected name keeps the person, a tenure corrected alone goes to another`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            let city = DeputySheet.line("S1", "赵某")
            let county = DeputySheet.line("X1", "赵某") { $0.level = "县" }
            try await stage.fill([city, county])
            let person = try await stage.tenure("S1").person.id
            var renamed = [city, county]
            for place in renamed.indices { renamed[place].name = "赵某某" }
            try await stage.fill(renamed)
            #expect(try await stage.tenure("X1").person.id == person)
            #expect(try await stage.tenure("X1").person.name == "赵某某")
            #expect(try await stage.count("representatives_person") == 1)
            renamed[1].name = "钱某"
            try await stage.fill(renamed)
            #expect(try await stage.tenure("S1").person.id == person)
            #expect(try await stage.tenure("X1").person.id != person)
            let found = try await stage.page("/representatives?q=钱某", as: stage.staff)
            #expect(found.contains("X1") && !found.contains("S1"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the ledger changes a standing only along the table, and leaves a step`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            try await stage.fill([DeputySheet.line("S1", "赵某") { $0.state = "终止" }])
            let ended = try await stage.tenure("S1")
            #expect(ended.state == .ended)
            let office = stage.office
            let steps = try await stage.database.read { db in
                try Step.all(of: [Reference(TenureCase.kind, ended.id)], in: office, db)
            }
            #expect(steps.map(\.title) == ["终止代表资格"])
            let back = try await stage.run(["代表.csv": DeputySheet.text([DeputySheet.line("S1", "赵某")])])
            #expect(back.hasFaults && !back.isWritten)
            #expect(try await stage.tenure("S1").state == .ended)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the audit trail tells of a changed telephone without the number`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            try await stage.fill([DeputySheet.line("S1", "赵某") { $0.phone = "13911112222" }])
            let details = try await stage.database.read { db in
                try db.values("SELECT details FROM platform_audit", as: String.self)
            }.joined()
            #expect(details.contains("手机号码"))
            #expect(!details.contains("13911112222") && !details.contains("13800001234"))
        }
    }
}
