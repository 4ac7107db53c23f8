import Kernel
import Platform
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct RegistrationTests {
    private static let path = "/representatives/new"

    @Test(arguments: TestBackend.allCases)
    func `a deputy is registered by hand, and a person who is known keeps the name`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("X1", "周某") {
                    $0.level = "县"; $0.sex = "女"; $0.bornOn = "1980-03-05"
                }
            ])
            let form = RegistrationForm().with("id_number", "110101198003050024")
            let answer = try await stage.answer(.post, Self.path, form.encoded, as: stage.staff)
            #expect(answer.status == 303, "\(answer.words)")
            let tenure = try await stage.tenure("S9")
            #expect(tenure.person.id == (try await stage.tenure("X1").person.id))
            #expect(tenure.state == .elected && tenure.delegationName == "甲区代表团")
            let page = try await stage.page("/representatives/\(tenure.id)", as: stage.staff)
            #expect(page.contains("同一人的其他任职") && page.contains("县第6届"))
            #expect(page.contains("110101********0024") && !page.contains("110101198003050024"))
            let path = "/representatives/\(tenure.id)/id-number"
            #expect(try await stage.answer(.post, path, as: stage.staff).words.contains("110101198003050024"))
            #expect(
                try await stage.count("platform_audit WHERE action = 'representatives.tenure.reveal-id-number'") == 1)
            let details = try await stage.database.read { db in
                try db.values("SELECT details FROM platform_audit", as: String.self)
            }.joined()
            #expect(!details.contains("110101198003050024"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the congress stands in the form, and the delegation of the electing unit or the seat need not be typed`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let empty = try await stage.page(Self.path, as: stage.staff)
            #expect(empty.contains("value=\"6\""))
            let form = RegistrationForm().with("delegation", "")
            let unit = try #require(try await stage.tenure("S1").electingUnit)
            let same = form.with("electing_unit", unit)
            #expect(try await stage.answer(.post, Self.path, same.encoded, as: stage.staff).status == 303)
            #expect(try await stage.tenure("S9").delegationName == "甲区代表团")
            let stranger = form.with("electing_unit", "丁区").with("name", "吴某").with("code", "S10")
            #expect(try await stage.answer(.post, Self.path, stranger.encoded, as: stage.staff).status == 303)
            #expect(try await stage.tenure("S10").delegationName == nil)
            try await stage.take(.end, on: "S2", ["cause": ["moved"], "day": ["2024-02-01"], "reason": ["调离"]])
            let left = try await stage.tenure("S2").id
            let successor = form.with("electing_unit", "").with("vacancy", "\(left)").with("name", "郑某")
                .with("code", "S11")
            #expect(try await stage.answer(.post, Self.path, successor.encoded, as: stage.staff).status == 303)
            #expect(try await stage.tenure("S11").delegationName == "甲区代表团")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what is wrong stands beside its field, and what was typed stays`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let form = RegistrationForm()
            let wrong: [(RegistrationForm, String)] = [
                (form.with("name", ""), "请填写姓名"), (form.with("term", "六"), "届次应当是"),
                (form.with("code", "S1"), "已经有代表编号"), (form.with("id_number", "110101198003050021"), "校验码"),
                (form.with("id_number", "11010119900307002X"), "身份证号"),
                (form.with("born_on", "2010-01-01"), "十八周岁"), (form.with("elected_on", "2199-01-01"), "不能晚于今天"),
                (form.with("constituency", "\(ID<Never>.new())"), "没有这个选区"),
                (form.with("elected_by", "general").with("vacancy", "\(ID<Never>.new())"), "只有补选"),
                (form.with("name", String(repeating: "长", count: 61)), "最多 60 字"),
            ]
            for (form, words) in wrong {
                let answer = try await stage.answer(.post, Self.path, form.encoded, as: stage.staff)
                #expect(answer.status == 422 && answer.words.contains(words), "\(words)")
                #expect(answer.words.contains("甲区代表团"), "\(words)")
            }
            #expect(try await stage.count("representatives_tenure") == 1)
            #expect(try await stage.answer(.post, Self.path, as: stage.scope(.motionsGroup)).status == 403)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `nobody becomes a deputy of two areas of one level, by hand or by ledger`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "周某") {
                    $0.sex = "女"; $0.bornOn = "1980-03-05"
                }
            ])
            let again = RegistrationForm().with("electing_unit", "乙区").with("delegation", "乙区代表团")
            let answer = try await stage.answer(.post, Self.path, again.encoded, as: stage.staff)
            #expect(answer.status == 422 && answer.words.contains("第四十八条") && answer.words.contains("S1"))
            let second = DeputySheet.line("S2", "周某") {
                $0.sex = "女"; $0.bornOn = "1980-03-05"; $0.delegation = "乙区代表团"
            }
            let report = try await stage.run(["代表.csv": DeputySheet.text([second])])
            #expect(!report.isWritten && report.faults.map(\.text).joined().contains("第四十八条"))
            // Of another level, another term, or after the first has ended, they may.
            var county = second
            county.level = "县"
            try await stage.fill([county])
            try await stage.take(.end, on: "S1", ["cause": ["moved"], "day": ["2024-02-01"], "reason": ["迁出"]])
            #expect(try await stage.answer(.post, Self.path, again.encoded, as: stage.staff).status == 303)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a constituency has one to three seats, and no more deputies than that`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let path = "/representatives/constituencies"
            let body = Query([("level", "county"), ("term", "10"), ("number", "3"), ("name", "城关第3选区"), ("seats", "1")])
            #expect(try await stage.answer(.post, path, body.encoded, as: stage.staff).status == 303)
            let many = Query([("level", "county"), ("term", "10"), ("number", "4"), ("name", "城关"), ("seats", "4")])
            #expect(try await stage.answer(.post, path, many.encoded, as: stage.staff).status == 422)
            let indirect = Query([("level", "city"), ("term", "6"), ("number", "1"), ("name", "城关"), ("seats", "1")])
            #expect(try await stage.answer(.post, path, indirect.encoded, as: stage.staff).status == 422)
            let office = stage.office
            let id = try #require(
                try await stage.database.read { db in
                    try Constituency.page(level: .county, term: 10, limit: 9, offset: 0, in: office, db).constituencies
                }.first?.id)
            let form = RegistrationForm().with("level", "county").with("term", "10").with("constituency", "\(id)")
            #expect(try await stage.answer(.post, Self.path, form.encoded, as: stage.staff).status == 303)
            try await stage.take(
                .confirm, on: "S9", ["reviewed_on": ["2024-03-02"], "confirmed_on": ["2024-03-03"]])
            let other = form.with("code", "S10").with("name", "吴某")
            let full = try await stage.answer(.post, Self.path, other.encoded, as: stage.staff)
            #expect(full.status == 422 && full.words.contains("已经选满"))
            #expect(try await stage.page("/representatives?constituency=\(id)", as: stage.staff).contains("周某"))
            let city = RegistrationForm().with("constituency", "\(id)").with("code", "S11").with("name", "郑某")
            #expect(try await stage.answer(.post, Self.path, city.encoded, as: stage.staff).status == 422)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the quota is compared with the deputies there are`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let path = "/representatives/quotas"
            for seats in ["377", "380"] {
                let body = Query([("level", "city"), ("term", "6"), ("seats", seats), ("basis", "省人大常委会决定")])
                #expect(try await stage.answer(.post, path, body.encoded, as: stage.staff).status == 303)
            }
            let page = try await stage.page(path, as: stage.staff)
            #expect(page.contains("380") && page.contains("378") && !page.contains("377"))
            let wrong = try await stage.answer(.post, path, "level=city&term=6&seats=-1", as: stage.staff)
            #expect(wrong.status == 422)
        }
    }
}
