import Kernel
import Platform
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct ActivityNewsTests {
    @Test(arguments: TestBackend.allCases)
    func `who is asked learns that an activity moved and was called off, and the page names whom nothing reaches`(
        _ backend: TestBackend
    ) async throws {
        try await ParticipationStage.with(backend) { stage in
            let (register, staff) = (stage.register, stage.staff)
            let activity = try await stage.activity(inDays: 3)
            let (asked, other) = (try await stage.deputy("S10001"), try await stage.deputy("S10002"))
            try await stage.invite(["S10001", "S20001"], to: activity)
            let path = "/representatives/activities/\(activity)"
            let page = try await register.page(path, as: staff)
            #expect(page.contains("1 位代表没有账号") && page.contains("赵某"))
            let day = try await stage.database.read { $0.now.day }
            let (before, after) = (day.advanced(by: 3), day.advanced(by: 5))
            func plan(_ version: Int, on day: Day) -> [(String, String)] {
                [
                    ("version", String(version)), ("kind", "inspection"), ("name", "视察养老机构"),
                    ("held_on", day.description), ("place", "五楼会议室"), ("host", "市人大常委会"),
                ]
            }
            #expect(try await register.send("\(path)/acts/revise", plan(1, on: after)).status == 303)
            let moved = try await stage.notices(of: asked)
            #expect(
                moved.contains {
                    $0.contains("改为\(after.chinese)，五楼会议室") && $0.contains("原为\(before.chinese)，三楼会议室")
                }, "\(moved)")
            // Nothing that they must know has changed.
            #expect(try await register.send("\(path)/acts/revise", plan(2, on: after)).status == 303)
            #expect(try await stage.notices(of: asked).count == 2)
            let cancelled = [("version", "3"), ("reason", "场地检修")]
            #expect(try await register.send("\(path)/acts/cancel", cancelled).status == 303)
            #expect(
                try await stage.notices(of: asked).contains { $0.contains("取消了") && $0.contains("场地检修") })
            #expect(try await stage.notices(of: other).isEmpty)
            #expect(try await register.page(path, as: staff).contains("请另行告知活动取消：赵某"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `for a cancelled activity nobody is invited, ticked, given leave or asked for an opinion, and it says why`(
        _ backend: TestBackend
    ) async throws {
        try await ParticipationStage.with(backend) { stage in
            let (register, staff) = (stage.register, stage.staff)
            let activity = try await stage.activity(inDays: 3)
            let deputy = try await stage.deputy("S10001")
            try await stage.invite(["S10001"], to: activity)
            try await stage.take(.askLeave, "S10001", activity, AttendanceTransitionTests.leave, by: deputy)
            let path = "/representatives/activities/\(activity)"
            #expect(
                try await register.send("\(path)/acts/cancel", [("version", "1"), ("reason", "改期")]).status == 303)
            let roll = try await register.page("\(path)/participants", as: staff)
            #expect(roll.contains("活动已经取消") && !roll.contains("name=\"attendance\"") && !roll.contains("打印签到表"))
            #expect(!roll.contains("待审批的请假"))
            let closed = [
                "\(path)/participants/invite", "\(path)/participants/sheet",
                "/representatives/opinions/new?activity=\(activity)",
            ]
            for address in closed {
                let page = try await register.page(address, as: staff)
                #expect(page.contains("已经取消") && !page.contains("<textarea"), "\(address)")
            }
            let part = "/representatives/attendances/\(try await stage.attendance("S10001", activity))"
            for scope in [staff, deputy] {
                let page = try await register.page(part, as: scope)
                #expect(page.contains("已经取消") && !page.contains("\(part)/acts/"))
            }
            #expect(
                try await register.send("\(part)/acts/approve_leave", [("version", "2")], as: staff).status == 422)
        }
    }
}
