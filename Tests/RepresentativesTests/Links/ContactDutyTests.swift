import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct ContactDutyTests {
    /// What is filled in rightly for each register.
    private static let filled: [DutyKind: [(String, String)]] = [
        .voters: [("code", "S1"), ("area", "三里村"), ("voters", "20")],
        .liaisons: [("person", "孙联络"), ("code", "S1"), ("area", "三里村")],
        .leaders: [("person", "李副主任"), ("area", "黄龙镇")],
        .seconded: [("person", "周主席"), ("area", "农村委")],
        .rooms: [("person", "财经委"), ("area", "市财政局")],
    ]

    @Test(arguments: TestBackend.allCases)
    func `a line is entered into each register, taken along, and ended with a reason`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            for kind in DutyKind.allCases {
                let path = "/representatives/duties/\(kind.rawValue)"
                let form = (Self.filled[kind] ?? []) + [("day", "2024-01-05")]
                #expect(try await stage.send(path, form).status == 303, "\(kind)")
                let area = try #require(form.first { $0.0 == "area" }).1
                #expect(try await stage.page(path, as: stage.staff).contains(area), "\(kind)")
                #expect(try await stage.page("\(path)/export.csv", as: stage.staff).contains(area), "\(kind)")

                let line = try await stage.duty(kind)
                let early = try await stage.send("\(line)/end", [("day", "2024-01-04"), ("reason", "调整")])
                #expect(early.status == 422, "\(kind)")
                let ended = try await stage.send("\(line)/end", [("day", "2024-02-01"), ("reason", "调整")])
                #expect(ended.status == 303, "\(kind)")
                #expect(try await !stage.page(path, as: stage.staff).contains(area), "\(kind)")
                #expect(try await stage.page("\(path)?state=ended", as: stage.staff).contains(area), "\(kind)")
                let again = try await stage.send("\(line)/end", [("day", "2024-02-01"), ("reason", "调整")])
                #expect(again.status == 409, "\(kind)")
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a button pressed twice enters one line`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            for kind in DutyKind.allCases {
                let path = "/representatives/duties/\(kind.rawValue)"
                let form = (Self.filled[kind] ?? []) + [("day", "2024-01-05")]
                let made = form + [("id", ID<ContactDuty>.new().description)]
                #expect(try await stage.send(path, made).status == 303, "\(kind)")
                #expect(try await stage.send(path, made).status == 409, "\(kind)")
                let again = try await stage.send(path, form)
                #expect(again.status == 422 && again.words.contains("已"), "\(kind)")
            }
            #expect(try await stage.count("representatives_contact_duty") == DutyKind.allCases.count)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `liaisons are compared with the term before`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某"), DeputySheet.line("S0", "钱某") { $0.term = 5 },
            ])
            let path = "/representatives/duties/liaisons"
            for (person, code) in [("孙", "S1"), ("李", "S1"), ("周", "S0")] {
                let form = [("person", person), ("code", code), ("area", "三里村"), ("day", "2024-01-05")]
                try #require(try await stage.send(path, form).status == 303)
            }
            let page = try await stage.page(path, as: stage.staff)
            #expect(page.contains("市第6届") && page.contains("市第5届") && page.contains("增长 100 %"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `wrong input comes back, and other offices and roles are kept out`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let path = "/representatives/duties/voters"
            let form = (Self.filled[.voters] ?? []) + [("day", "2024-01-05")]
            #expect(try await stage.send(path, form).status == 303)
            let doubled = try await stage.send(path, form)
            #expect(doubled.status == 422 && doubled.words.contains("赵某已在名册里"))
            let unknown = try await stage.send(
                path, [("code", "S9"), ("voters", "-1"), ("day", "2024-01-05")])
            #expect(unknown.status == 422 && unknown.words.contains("S9"))
            let line = try await stage.duty(.voters)
            let stranger = RegisterStage.scope(stage.otherOffice, .officeStaff)
            #expect(try await stage.answer(.get, line, as: stranger).status == 404)
            #expect(
                try await stage.send("\(line)/end", [("day", "2024-02-01"), ("reason", "x")], as: stranger).status
                    == 404)
            #expect(try await !stage.page(path, as: stranger).contains("三里村"))
            #expect(try await stage.answer(.get, path, as: stage.scope(.unitClerk)).status == 403)
        }
    }
}

extension RegisterStage {
    /// The address of the register's only line.
    func duty(_ kind: DutyKind) async throws -> String {
        let id = try await database.read { db in
            try #require(
                try db.value(
                    "SELECT id FROM representatives_contact_duty WHERE kind = \(kind)", as: ID<ContactDuty>.self))
        }
        return "/representatives/duties/\(id)"
    }
}
