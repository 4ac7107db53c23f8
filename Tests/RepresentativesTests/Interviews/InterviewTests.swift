import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct InterviewTests {
    private static let path = "/representatives/interviews"

    private static func asking(_ tenure: TenureID, _ id: InterviewID = .new()) -> [(String, String)] {
        [
            ("id", id.description), ("tenure", tenure.description), ("wanted", "市教育局局长"), ("topic", "学校食堂"),
            ("grounds", "食堂价格和监管"),
        ]
    }

    /// An interview S10001 has asked for; its page.
    private static func asked(_ stage: ParticipationStage, by deputy: Scope) async throws -> String {
        let id = InterviewID.new()
        let tenure = try await stage.register.tenure("S10001").id
        let answer = try await stage.register.send(path, asking(tenure, id), as: deputy)
        try #require(answer.status == 303, "\(answer.words.prefix(500))")
        return "\(path)/\(id)"
    }

    private static func arrangement(_ version: Int, _ unit: UnitID, _ day: Day) -> [(String, String)] {
        [
            ("version", String(version)), ("unit", unit.description), ("official", "王局长"), ("day", day.description),
            ("place", "三楼会议室"),
        ]
    }

    @Test(arguments: TestBackend.allCases)
    func `a deputy asks, the office arranges, the unit answers, and it counts in the file`(_ backend: TestBackend)
        async throws
    {
        try await ParticipationStage.with(backend) { stage in
            let (deputy, unit) = (try await stage.deputy("S10001"), try await stage.unit("市教育局"))
            let (register, today) = (stage.register, try await stage.database.read { $0.now.day })
            let page = try await Self.asked(stage, by: deputy)
            #expect(try await register.page(Self.path, as: stage.staff).contains("待安排"))
            // Nobody of the unit knows of it before it is arranged.
            #expect(try await register.answer(.get, page, as: unit.clerk).status == 404)
            let far = Self.arrangement(1, unit.id, today.adding(months: 30))
            #expect(try await register.send("\(page)/acts/arrange", far).status == 422)
            let arranged = try await register.send("\(page)/acts/arrange", Self.arrangement(1, unit.id, today))
            #expect(arranged.status == 303)
            #expect(try await stage.notices(of: deputy).contains { $0.contains("三楼会议室，市教育局王局长") })
            #expect(try await stage.notices(of: unit.clerk).contains { $0.contains("请王局长按时出席") })
            let held = [("version", "2"), ("day", today.description), ("record", "当场作了说明")]
            #expect(try await register.send("\(page)/acts/hold", held).status == 303)
            let told = try await stage.events(PerformanceNoted.name)
            #expect(told.count == 1 && told[0].contains("interview") && told[0].contains("约见：学校食堂"))
            let answer = [("version", "3"), ("answer", "已降价")]
            #expect(try await register.send("\(page)/acts/answer", answer, as: deputy).status == 403)
            #expect(try await register.send("\(page)/acts/answer", answer, as: unit.clerk).status == 303)
            #expect(try await register.page(page, as: deputy).contains("已降价"))
            let objecting = [("version", "4"), ("reason", "没有答价格监管")]
            #expect(try await register.send("\(page)/acts/object", objecting).status == 403)
            #expect(try await register.send("\(page)/acts/object", objecting, as: deputy).status == 303)
            #expect(try await register.page(page, as: stage.staff).contains("没有答价格监管"))
            let closed = [("version", "5"), ("words", "代表满意")]
            #expect(try await register.send("\(page)/acts/close", closed).status == 303)
            #expect(try await register.page("\(Self.path)?state=closed", as: deputy).contains("学校食堂"))
            #expect(try await register.page("\(Self.path)/export.csv", as: stage.staff).contains("市教育局"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `it is declined with a reason, withdrawn by who asked, and never held before its day`(_ backend: TestBackend)
        async throws
    {
        try await ParticipationStage.with(backend) { stage in
            let (deputy, other) = (try await stage.deputy("S10001"), try await stage.deputy("S10002"))
            let (register, unit) = (stage.register, try await stage.unit("市教育局"))
            let today = try await stage.database.read { $0.now.day }
            let declined = try await Self.asked(stage, by: deputy)
            #expect(try await register.send("\(declined)/acts/decline", [("version", "1")]).status == 422)
            let reasoned = [("version", "1"), ("reason", "已列入视察")]
            #expect(try await register.send("\(declined)/acts/decline", reasoned).status == 303)
            #expect(try await register.page(declined, as: deputy).contains("已列入视察"))
            let page = try await Self.asked(stage, by: deputy)
            #expect(try await register.answer(.get, page, as: other).status == 404)
            #expect(try await register.send("\(page)/acts/withdraw", [("version", "1")], as: other).status == 404)
            let later = Self.arrangement(1, unit.id, today.advanced(by: 5))
            #expect(try await register.send("\(page)/acts/arrange", later).status == 303)
            let early = try await register.send(
                "\(page)/acts/hold", [("version", "2"), ("day", today.description), ("record", "x")])
            #expect(early.status == 422 && early.words.contains("约见的日子已到"))
            #expect(try await register.send("\(page)/acts/withdraw", [("version", "1")], as: deputy).status == 409)
            #expect(try await register.send("\(page)/acts/withdraw", [("version", "2")], as: deputy).status == 303)
            #expect(try await stage.notices(of: unit.clerk).count == 2)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a form sent twice, another's tenure, and another office's people are refused`(_ backend: TestBackend)
        async throws
    {
        try await ParticipationStage.with(backend) { stage in
            let (deputy, register) = (try await stage.deputy("S10001"), stage.register)
            let (own, others) = (try await register.tenure("S10001").id, try await register.tenure("S10002").id)
            let form = Self.asking(own)
            #expect(try await register.send(Self.path, form, as: deputy).status == 303)
            #expect(try await register.send(Self.path, form, as: deputy).status == 409)
            #expect(try await register.send(Self.path, Self.asking(others), as: deputy).status == 422)
            #expect(try await register.count("representatives_interview") == 1)
            // The office writes one down for a deputy, by number.
            let noted = Self.asking(own).filter { $0.0 != "tenure" } + [("code", "S10002")]
            #expect(try await register.send(Self.path, noted).status == 303)
            let stranger = RegisterStage.scope(register.otherOffice, .officeStaff)
            #expect(try await !register.page(Self.path, as: stranger).contains("学校食堂"))
            let unit = try await stage.unit("市教育局")
            #expect(try await register.answer(.get, "\(Self.path)/new", as: unit.clerk).status == 403)
            #expect(try await register.send(Self.path, form, as: unit.clerk).status == 403)
        }
    }
}
