import Kernel
import Platform
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct AwardTests {
    private static let meetings = """
        会议编号,会议名称,类型,层级,届次,次数,开始日期,结束日期
        ZR1,第一次主任会议,主任会议,市,6,1,2024-01-03,2024-01-03
        """

    private static func nomination(_ code: String, _ more: [(String, String)] = []) -> [(String, String)] {
        [
            ("id", ID<Award>.new().description), ("year", "2024"), ("category", "deputy"), ("code", code),
            ("grounds", "履职尽责"),
        ] + more
    }

    @Test(arguments: TestBackend.allCases)
    func `six per cent of the deputies is rounded half up, and one more asks for a reason`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            // 6 % of 25 is 1.5: two places.
            try await stage.fill(DeputySheet.crowd(25))
            for code in ["S10001", "S10002"] {
                #expect(try await stage.send("/representatives/awards", Self.nomination(code)).status == 303)
            }
            let third = try await stage.send("/representatives/awards", Self.nomination("S10003"))
            #expect(third.status == 422 && third.words.contains("名额 2 个已用完") && third.words.contains("履职尽责"))
            let reasoned = Self.nomination("S10003", [("over_quota_reason", "事迹突出")])
            #expect(try await stage.send("/representatives/awards", reasoned).status == 303)
            #expect(try await stage.send("/representatives/awards", reasoned).status == 409)
            let page = try await stage.page("/representatives/awards?year=2024", as: stage.staff)
            #expect(page.contains("本级在任代表 25") && page.contains("超出 1"))
            let unknown = try await stage.send("/representatives/awards", Self.nomination("S9"))
            #expect(unknown.status == 422 && unknown.words.contains("名册里没有"))
            let again = Self.nomination("S10001", [("over_quota_reason", "再提")])
            #expect(try await stage.send("/representatives/awards", again).words.contains("里已有"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `who is nominated again takes a place again, or asks for a reason`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            // 6 % of 20 is 1.2: one place.
            try await stage.fill(DeputySheet.crowd(20))
            try #require(try await stage.send("/representatives/awards", Self.nomination("S10001")).status == 303)
            let first = "/representatives/awards/\(try await stage.onlyID("SELECT id FROM representatives_award"))"
            try #require(
                try await stage.send("\(first)/acts/refuse", [("version", "1"), ("reason", "未过半")]).status == 303)
            try #require(try await stage.send("/representatives/awards", Self.nomination("S10002")).status == 303)
            let again = try await stage.send("\(first)/acts/renominate", [("version", "2"), ("reason", "复议")])
            #expect(again.status == 422 && again.words.contains("名额 1 个已用完") && again.words.contains("复议"))
            let reasoned = [("version", "2"), ("reason", "复议"), ("over_quota_reason", "事迹突出")]
            #expect(try await stage.send("\(first)/acts/renominate", reasoned).status == 303)
            #expect(try await stage.page(first, as: stage.staff).contains("事迹突出"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `many are decided by a meeting and published at once, printed and exported`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.run(["会议.csv": Self.meetings])
            try await stage.fill(DeputySheet.crowd(2))
            for code in ["S10001", "S10002"] {
                let nomination = Self.nomination(code, [("over_quota_reason", "试点")])
                try #require(try await stage.send("/representatives/awards", nomination).status == 303)
            }
            let own = [
                ("id", ID<Award>.new().description), ("year", "2024"), ("category", "own"), ("category_name", "先进街道工委"),
                ("target", "甲街道工委"), ("grounds", "工作扎实"),
            ]
            try #require(try await stage.send("/representatives/awards", own).status == 303)
            let ids = try await stage.database.read { db in
                try db.values("SELECT id FROM representatives_award ORDER BY id", as: ID<Award>.self)
            }
            let chosen = ids.map { ("awards", $0.description) }
            let meeting = try await stage.onlyID("SELECT id FROM platform_meeting")
            let decision = chosen + [("meeting", meeting.description), ("decided_on", "2024-01-03")]
            let publication = chosen + [("published_on", "2024-01-08"), ("document", "人发〔2024〕1号")]
            #expect(try await stage.send("/representatives/awards/acts/publish", publication).status == 409)
            #expect(try await stage.send("/representatives/awards/acts/decide", chosen).status == 422)
            #expect(try await stage.send("/representatives/awards/acts/decide", decision).status == 303)
            let print = try await stage.page("/representatives/awards/decision?year=2024", as: stage.staff)
            #expect(print.contains("关于表彰2024年度优秀代表、先进街道工委的决定") && print.contains("甲街道工委"))
            #expect(try await stage.send("/representatives/awards/acts/publish", publication).status == 303)
            let export = try await stage.page("/representatives/awards/export.csv?year=2024", as: stage.staff)
            #expect(export.contains("第一次主任会议") && export.contains("已公布"))
            #expect(try await stage.count("platform_audit WHERE action = 'representatives.appraisal.exported'") == 1)
            let revoked = try await stage.send(
                "/representatives/awards/\(ids[0])/acts/revoke", [("version", "3"), ("reason", "事迹不实")])
            #expect(revoked.status == 303)
            #expect(try await stage.page("/representatives/awards/\(ids[0])", as: stage.staff).contains("事迹不实"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a meeting of another office decides nothing here, and its people see nothing`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            let stranger = RegisterStage.scope(stage.otherOffice, .officeHead)
            try await stage.run(["会议.csv": Self.meetings], by: stranger)
            try await stage.fill(DeputySheet.crowd(20))
            _ = try await stage.send("/representatives/awards", Self.nomination("S10001"))
            let path = "/representatives/awards/\(try await stage.onlyID("SELECT id FROM representatives_award"))"
            let meeting = try await stage.onlyID("SELECT id FROM platform_meeting")
            let decision = [("version", "1"), ("meeting", meeting.description), ("decided_on", "2024-01-03")]
            let answer = try await stage.send("\(path)/acts/decide", decision)
            #expect(answer.status == 422 && answer.words.contains("没有这次会议"))
            #expect(try await stage.answer(.get, path, as: stranger).status == 404)
            #expect(try await stage.send("\(path)/acts/refuse", [("reason", "x")], as: stranger).status == 404)
            let deputy = try await stage.deputy("S10001")
            #expect(try await stage.answer(.get, "/representatives/awards", as: deputy).status == 403)
            #expect(try await stage.send("\(path)/acts/refuse", [("version", "1"), ("reason", "未过半")]).status == 303)
            #expect(
                try await stage.send("\(path)/acts/renominate", [("version", "2"), ("reason", "复议")]).status == 303)
        }
    }
}
