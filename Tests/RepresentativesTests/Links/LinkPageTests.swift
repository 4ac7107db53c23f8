import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct LinkPageTests {
    @Test(arguments: TestBackend.allCases)
    func `the notice lists what was added, moved and ended between two days, and the whole list`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await LinkLedgerTests.fill(stage)
            try await stage.fill([DeputySheet.line("S4", "赵S4")])
            let (director, member) = (try await stage.member("林主任"), try await stage.member("秦委员"))
            let taken = [("codes", "S2 S4"), ("day", "2024-06-01"), ("reason", "调整分工")]
            let refused = try await stage.send("\(member)/link", taken + [("move", "no")])
            #expect(refused.status == 422 && refused.words.contains("赵S2（S2）现由林主任联系"))
            #expect(try await stage.send("\(member)/link", taken + [("move", "yes")]).status == 303)
            let link = try await stage.link(of: "林主任", with: "S1")
            let ended = try await stage.send(
                "\(director)/unlink", [("links", "\(link)"), ("day", "2024-06-10"), ("reason", "代表资格终止")])
            #expect(ended.status == 303)

            let notice = try await stage.page(
                "/representatives/links/notice?from=2024-05-01&to=2024-06-24", as: stage.staff)
            for words in [
                "关于调整甲市组成人员联系代表名单的通知", "一、新增联系", "赵S4", "二、调整联系人", "三、不再联系", "代表资格终止",
                "组成人员 1 名，代表 3 名",
            ] { #expect(notice.contains(words), "\(words)") }
            let quiet = try await stage.page(
                "/representatives/links/notice?from=2024-04-01&to=2024-05-01", as: stage.staff)
            #expect(quiet.contains("没有变化") && quiet.contains("组成人员 2 名，代表 3 名"))
            #expect(try await stage.count("representatives_member_link") == 5)
            #expect(try await stage.page(director, as: stage.staff).contains("已经结束的联系"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `members without deputies, deputies without a member and links to be ended are shown`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await LinkLedgerTests.fill(stage)
            try await stage.fill([DeputySheet.line("S5", "无人联系的")])
            let added = try await stage.send(
                "/representatives/members", [("name", "新委员"), ("post", "委员"), ("level", "city")])
            #expect(added.status == 303)
            let raw = ["cause": ["death"], "day": ["2024-05-01"], "reason": ["讣告"]]
            try await stage.take(.end, on: "S1", raw)
            let gaps = try await stage.page("/representatives/links/gaps", as: stage.staff)
            for words in ["新委员", "无人联系的", "代表“终止”"] { #expect(gaps.contains(words), "\(words)") }
            #expect(!gaps.contains("赵S2"))
            let without = try await stage.page("/representatives/links?show=without", as: stage.staff)
            #expect(without.contains("新委员") && !without.contains(">林主任<"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a member who has left counts no more and gets no more deputies`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await LinkLedgerTests.fill(stage)
            let member = try await stage.member("秦委员")
            let left = [("post", "委员"), ("level", "city"), ("to", "2024-05-01"), ("version", "1")]
            #expect(try await stage.send("\(member)/change", left).status == 303)
            let figures = try await stage.figureValues(from: "2024-01-01", to: "2024-06-24")
            #expect(figures["links.members"] == 1 && figures["links.deputies"] == 2)
            let late = try await stage.send(
                "\(member)/link", [("codes", "S1"), ("day", "2024-06-01"), ("move", "yes")])
            #expect(late.status == 409)
            #expect(try await stage.page("/representatives/links/gaps", as: stage.staff).contains("组成人员已离任"))
            #expect(try await stage.send("\(member)/change", left).status == 409)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the list can be taken along, and costs the same however long it is`(_ backend: TestBackend) async throws {
        var costs: Set<Int> = []
        for count in [2, 60] {
            try await RegisterStage.with(backend) { stage in
                try await stage.fill(DeputySheet.crowd(count))
                let members = (1...count).map { "委员\($0),委员,市" }.joined(separator: "\n")
                let links = (1...count).map { "委员\($0),S\(10_000 + $0),2024-01-01" }.joined(separator: "\n")
                try await stage.run([
                    "组成人员.csv": "姓名,职务,层级\n\(members)\n", "双联.csv": "组成人员,代表编号,开始日期\n\(links)\n",
                ])
                let before = stage.database.statementsRun
                for path in ["links?size=100", "links/gaps", "links/notice", "links/report", "links/four"] {
                    _ = try await stage.page("/representatives/\(path)", as: stage.staff)
                }
                costs.insert(stage.database.statementsRun - before)
                let csv = try await stage.page("/representatives/links/export.csv", as: stage.staff)
                #expect(csv.split(whereSeparator: \.isNewline).count == count + 1)
                #expect(try await stage.auditDetails("representatives.links.exported").count == 1)
            }
        }
        #expect(costs.count == 1)
    }
}
