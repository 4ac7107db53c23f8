import Kernel
import Platform
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

/// 更正代表资料: what the office mends by hand.
@Suite struct DeputyEditTests {
    /// What the form sends back unchanged, but for these fields.
    private static func form(_ tenure: Tenure, _ changes: [String: String]) -> [(String, String)] {
        var values = DeputyEdit.values(of: tenure)
        values["version"] = String(tenure.version)
        values.merge(changes) { $1 }
        return values.map { ($0, $1) }
    }

    private static func send(
        _ stage: RegisterStage, _ tenure: Tenure, _ changes: [String: String], as scope: Scope? = nil
    )
        async throws -> WebResponse
    {
        try await stage.send("/representatives/\(tenure.id)/edit", form(tenure, changes), as: scope)
    }

    @Test(arguments: TestBackend.allCases)
    func `telephone, post, people and delegation are mended, and the trail has no number`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let old = try await stage.tenure("S1")
            let page = try await stage.page("/representatives/\(old.id)", as: stage.staff)
            #expect(page.contains("/representatives/\(old.id)/edit"))
            let form = try await stage.page("/representatives/\(old.id)/edit", as: stage.staff)
            #expect(form.contains("甲区某公司经理") && !form.contains("13800001234"))
            let changes = [
                "phone": "13911112222", "post": "某小学校长", "ethnicity": "回", "sector": "教育", "delegation": "丙区代表团",
                "born_on": "1970.01",
            ]
            let answer = try await Self.send(stage, old, changes)
            #expect(answer.status == 303, "\(answer.words)")
            let new = try await stage.tenure("S1")
            #expect(new.phone == "13911112222" && new.post == "某小学校长" && new.ethnicity == "回族")
            #expect(new.sector == "教育" && new.delegationName == "丙区代表团" && new.person.born?.description == "1970-01")
            #expect(new.education == old.education && new.person.id == old.person.id && new.state == old.state)
            #expect(try await stage.page("/representatives?q=某小学", as: stage.staff).contains("S1"))
            let details = try await stage.database.read { db in
                try db.values(
                    "SELECT details FROM platform_audit WHERE action = 'representatives.tenure.edit'", as: String.self)
            }
            #expect(details.count == 1 && details.joined().contains("某小学校长"))
            #expect(!details.joined().contains("13911112222") && !details.joined().contains("1970"))
            // The page from before is stale; a number is taken away by saying so.
            #expect(try await Self.send(stage, old, ["post": "医生"]).status == 409)
            #expect(try await Self.send(stage, new, ["phone": "无"]).status == 303)
            #expect(try await stage.tenure("S1").phone == nil)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a name is mended for every tenure of the person, and is found`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某"), DeputySheet.line("X1", "赵某") { $0.level = "县" },
                DeputySheet.line("S2", "钱某"),
            ])
            let old = try await stage.tenure("S1")
            #expect(try await Self.send(stage, old, ["name": "赵　某某"]).status == 303)
            let (city, county) = (try await stage.tenure("S1"), try await stage.tenure("X1"))
            #expect(city.person.name == "赵某某" && county.person.id == old.person.id && city.person.id == old.person.id)
            #expect(try await stage.page("/representatives?q=赵某某", as: stage.staff).contains("X1"))
            let taken = try await Self.send(stage, city, ["name": "钱某"])
            #expect(taken.status == 422 && taken.words.contains("重复的人"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what is wrong stands beside its field, and others may not`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let old = try await stage.tenure("S1")
            let wrong = [
                ("name", "", "请填写姓名"), ("phone", "=1+1", "不像电话号码"), ("born_on", "1980.1", "1980-05"),
                ("born_on", "2015-01-01", "十八周岁"), ("reviewed_on", "2021-11-01", "不能早于当选日期"),
                ("elected_on", "2199-01-01", "不能晚于今天"), ("id_number", "11010119900307002X", "身份证号"),
                ("constituency", "\(ID<Never>.new())", "没有这个选区"),
                ("post", String(repeating: "长", count: 201), "最多 200 字"),
            ]
            for (field, value, words) in wrong {
                let answer = try await Self.send(stage, old, [field: value])
                #expect(answer.status == 422 && answer.words.contains(words), "\(field) \(words)")
            }
            #expect(try await Self.send(stage, old, [:]).words.contains("没有改动"))
            #expect(try await stage.tenure("S1").version == old.version)
            let stranger = RegisterStage.scope(stage.otherOffice, .officeStaff)
            #expect(try await Self.send(stage, old, ["post": "医生"], as: stranger).status == 404)
            #expect(try await Self.send(stage, old, ["post": "医生"], as: stage.scope(.motionsGroup)).status == 403)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a deputy tells the office what is wrong in their own data alone`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let (own, other) = (try await stage.tenure("S1"), try await stage.tenure("S2"))
            let deputy = try await stage.deputy("S1")
            #expect(try await stage.page("/representatives/me", as: deputy).contains("请代工委更正"))
            let asked = [("tenure", "\(own.id)"), ("what", "职务已改为校长")]
            #expect(try await stage.send("/representatives/me", asked, as: deputy).status == 303)
            let trail: SQL = "platform_audit WHERE action = 'representatives.tenure.correction-asked'"
            #expect(try await stage.count(trail) == 1)
            let foreign = [("tenure", "\(other.id)"), ("what", "改")]
            #expect(try await stage.send("/representatives/me", foreign, as: deputy).status == 404)
            let silent = try await stage.send("/representatives/me", [("tenure", "\(own.id)")], as: deputy)
            #expect(silent.status == 422)
            #expect(try await stage.count(trail) == 1)
        }
    }
}
