import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct PointsPageTests {
    @Test(arguments: TestBackend.allCases)
    func `the example is adopted once, and rules written wrongly say in which line`(_ backend: TestBackend) async throws
    {
        try await RegisterStage.with(backend) { stage in
            let path = "/representatives/points/rules"
            #expect(try await stage.answer(.post, "\(path)/example", as: stage.staff).status == 303)
            #expect(try await stage.answer(.post, "\(path)/example", as: stage.staff).status == 409)
            #expect(try await stage.page(path, as: stage.staff).contains("示例规则"))
            let head = "name=规则&valid_from=\(RegisterStage.year)&low=1&good=2"
            let wrong = [
                ("学习培训，，3，3，\n吃饭，，1，1，", "第 2 行"), ("学习培训，，3", "第 1 行"), ("学习培训，，3，-1，", "第 1 行"),
                ("学习培训，，3，3，\n学习培训，，1，1，", "只能写一条"), ("", "请至少写一条规则"), ("请假，，1，1，", "不大于 0"),
                ("缺席，，-2，-2，5", "年度上限"),
            ]
            for (rules, message) in wrong {
                let answer = try await stage.answer(.post, path, head + RegisterStage.rows(rules), as: stage.staff)
                #expect(answer.status == 422 && answer.words.contains(message), "\(rules)")
            }
            let typed = try await stage.answer(
                .post, path, head + RegisterStage.rows("学习培训，走访选民，3，-1，"), as: stage.staff)
            #expect(typed.words.contains("value=\"走访选民\"") && typed.words.contains("id=\"extra-1-error\""))
            let old =
                head.replacing("valid_from=\(RegisterStage.year)", with: "valid_from=2001")
                + RegisterStage.rows("学习培训，，3，3，")
            #expect(try await stage.answer(.post, path, old, as: stage.staff).status == 422)
            #expect(try await stage.count("representatives_points_rule_set") == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a full table of rules is read`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.adopt(
                (1...PointsRuleTable.mostRows).map { "学习培训，方式\($0)，1，1，" }.joined(separator: "\n"))
            let path = "/representatives/points/rules?year=\(RegisterStage.year)"
            #expect(try await stage.page(path, as: stage.staff).contains("方式\(PointsRuleTable.mostRows)"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a year without rules gets the example, or says that it is settled`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let (path, last) = ("/representatives/points/rules", RegisterStage.year - 1)
            #expect(try await stage.answer(.post, "\(path)/example", as: stage.staff).status == 303)
            let open = try await stage.page("\(path)?year=\(last)", as: stage.staff)
            #expect(open.contains("采用示例规则") && open.contains("从\(last)年起"))
            #expect(try await stage.answer(.post, "\(path)/example", "year=\(last)", as: stage.staff).status == 303)
            #expect(try await !stage.page("\(path)?year=\(last)", as: stage.staff).contains("/rules/example"))
            let settled = try await stage.page("\(path)?year=\(last - 1)", as: stage.staff)
            #expect(settled.contains("已成定局") && !settled.contains("/rules/example"))
            let ranking = try await stage.page("/representatives/points?year=\(last - 1)", as: stage.staff)
            #expect(ranking.contains("看今年的积分") && !ranking.contains("定积分规则"))
            #expect(try await stage.answer(.post, "\(path)/example", "year=2001", as: stage.staff).status == 422)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a bonus counts at once, and the deputy may object to it once`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let path = "/representatives/\(try await stage.tenure("S1").id)/points"
            let form = "line=\(PointsLineID.new())&way=deduction&points=1.5&reason=无故缺席"
            for wrong in [form.replacing("1.5", with: "1.555"), form.replacing("deduction", with: "x"), "line=1"] {
                #expect(try await stage.answer(.post, "\(path)/adjust", wrong, as: stage.staff).status == 422)
            }
            for _ in 0..<2 {
                #expect(try await stage.answer(.post, "\(path)/adjust", form, as: stage.staff).status == 303)
            }
            #expect(try await stage.ranking().contains("2 赵某 -150"))
            let line = try #require(try await stage.lines("S1").first)
            let (own, other) = (try await stage.deputy("S1"), try await stage.deputy("S2"))
            let at = "/representatives/points/lines/\(line.id)"
            #expect(try await stage.answer(.get, at, as: other).status == 404)
            #expect(try await stage.answer(.post, "\(at)/object", "reason=请假了", as: other).status == 404)
            #expect(try await stage.answer(.post, "\(at)/object", "reason=", as: own).status == 422)
            #expect(try await stage.answer(.post, "\(at)/object", "reason=当天请过假", as: own).status == 303)
            #expect(try await stage.answer(.post, "\(at)/object", "reason=再说一遍", as: own).status == 409)
            let shelf = try #require(stage.application.desk.first { $0.title == "待答复的积分异议" })
            let staff = stage.staff
            #expect(try await stage.database.read { db in try shelf.items(staff, 10, db) }.map(\.path) == [at])

            #expect(try await stage.answer(.post, "\(at)/uphold", "version=1&opinion=属实", as: own).status == 403)
            #expect(try await stage.answer(.post, "\(at)/uphold", "version=1&opinion=", as: staff).status == 422)
            #expect(try await stage.answer(.post, "\(at)/uphold", "version=1&opinion=属实", as: staff).status == 303)
            #expect(try await stage.ranking().allSatisfy { $0.hasSuffix(" 0") })
            #expect(try await stage.page(at, as: own).contains("属实"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an entry struck by an objection is not reckoned again`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            try await stage.adopt("学习培训，，3，1，")
            let id = try await stage.tenure("S1").id
            try await stage.tell(
                PerformanceNoted([
                    try RegisterStage.item(id, .training, "\(RegisterStage.year)-01-01"),
                    try RegisterStage.item(id, .training, "\(RegisterStage.year)-01-02"),
                ]))
            try await stage.settle()
            let base = try #require(try await stage.lines("S1").first { $0.points == 300 })
            let at = "/representatives/points/lines/\(base.id)"
            _ = try await stage.answer(.post, "\(at)/object", "reason=我没有参加", as: try await stage.deputy("S1"))
            #expect(
                try await stage.answer(.post, "\(at)/uphold", "version=1&opinion=属实", as: stage.staff).status == 303)
            try await stage.settle()
            #expect(try await stage.ranking() == ["1 赵某 300"])
            #expect(try await stage.lines("S1").filter(\.isStanding).map(\.points) == [300])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `who is low can be found, talked with on record, and nothing happens by itself`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let without = try await stage.page("/representatives/points", as: stage.staff)
            #expect(without.contains("还没有积分规则") && without.contains("定积分规则") && !without.contains("赵某"))
            try await stage.adopt("学习培训，，12，12，")
            let (low, good) = (try await stage.tenure("S1").id, try await stage.tenure("S2").id)
            try await stage.tell(PerformanceNoted([try RegisterStage.item(good, .training)]))
            try await stage.settle()
            let page = try await stage.page("/representatives/points?band=low", as: stage.staff)
            #expect(page.contains("赵某") && !page.contains("钱某") && page.contains("2 名在任代表中 1 名有积分"))
            let path = "/representatives/\(low)/points"
            let form = "day=\(RegisterStage.year)-01-01&held_by=周主任&content=谈了履职计划"
            let future = form.replacing("\(RegisterStage.year)-01-01", with: "2199-01-01")
            #expect(try await stage.answer(.post, "\(path)/talk", future, as: stage.staff).status == 422)
            let once = "\(form)&talk=\(ID<PointsTalk>.new())"
            #expect(try await stage.answer(.post, "\(path)/talk", once, as: stage.staff).status == 303)
            // The button pressed twice.
            #expect(try await stage.answer(.post, "\(path)/talk", once, as: stage.staff).status == 409)
            #expect(try await stage.count("representatives_points_talk") == 1)
            let stranger = RegisterStage.scope(stage.otherOffice, .officeStaff)
            #expect(try await stage.answer(.post, "\(path)/talk", form, as: stranger).status == 404)
            let talks = try await stage.page("/representatives/points/talks", as: stage.staff)
            #expect(talks.contains("赵某") && talks.contains("谈了履职计划"))
            #expect(try await !stage.page("/representatives/points/talks", as: stranger).contains("赵某"))
            #expect(try await stage.tenure("S1").state == .inOffice)
            let csv = try await stage.page("/representatives/points/export.csv", as: stage.staff)
            #expect(csv.contains("1,2,S2,钱某") && csv.contains("2,2,S1,赵某"))
            let own = try await stage.deputy("S2")
            #expect(try await stage.page("/my/points", as: own).contains("12 分"))
            // New rules hold, and nothing is reckoned by them yet: the cap in the table is the older rule's.
            let fresh = "name=新办法&valid_from=\(RegisterStage.year)&low=1&good=10" + RegisterStage.rows("学习培训，，2，2，2")
            #expect(
                try await stage.answer(.post, "/representatives/points/rules", fresh, as: stage.staff).status == 303)
            #expect(try await stage.page("/my/points", as: own).contains("还有按“规则”计算的"))
            try await stage.settle()
            let settled = try await stage.page("/my/points", as: own)
            #expect(settled.contains("按“新办法”计算") && settled.contains("2 分"))
        }
    }

    @Test(arguments: [("3", 300), ("3.5", 350), ("-0.25", -25), ("１.０５", 105), ("10000", 1_000_000)])
    func `points are read and written to the hundredth`(_ text: String, _ hundredths: Int) {
        #expect(PointsValue.typed(text) == hundredths)
        #expect(PointsValue.typed(PointsValue.text(hundredths)) == hundredths)
    }

    @Test(arguments: ["", "-", ".", "1.", ".5", "1.234", "1e3", "10000.01", "--1", "1 000", "九"])
    func `what is no number of points is not read`(_ text: String) {
        #expect(PointsValue.typed(text) == nil)
    }
}
