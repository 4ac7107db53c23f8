import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

@Suite struct PromiseTests {
    @Test(arguments: TestBackend.allCases)
    func `a signed reply of class B or C puts its promise into the ledger, with a clock that ends on its day`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let due = stage.today.advanced(by: 90)
            let id = try await stage.promised(by: due, "C")
            let promise = try await stage.promise(of: id)
            #expect(promise.content == "年底以前修好北段。" && promise.responsible == "李科长" && promise.dueOn == due)
            #expect(promise.state == .open && promise.unit == stage.main && promise.resultClass == .planned)
            #expect(try await stage.promiseClocks(promise.id) == [.init(PromiseClock.promise, .unit(stage.main), due)])
            #expect(try await stage.promises(of: try await stage.suggestion(at: .feedback)).isEmpty)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the unit answers a second time, the deputy judges it, and the rate counts promises`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let kept = try await stage.promise(of: try await stage.promised(by: stage.today.advanced(by: 9)))
            let other = try await stage.promise(of: try await stage.promised(by: stage.today.advanced(by: 9)))
            let clerk = await failure {
                try await stage.take(.answer, on: kept.id, SuggestionStage.kept(on: stage.today), as: .mainClerk)
            }
            #expect(clerk?.kind == .forbidden)
            let noDay = await failure {
                try await stage.take(
                    .answer, on: kept.id, ["outcome": ["fulfilled"], "account": ["好了"]], as: .mainLeader)
            }
            #expect(noDay?.fields.map(\.name) == ["fulfilled_on"])
            for day in [stage.today.advanced(by: -1), stage.today.advanced(by: 1)] {
                let wrong = await failure {
                    try await stage.take(.answer, on: kept.id, SuggestionStage.kept(on: day), as: .mainLeader)
                }
                #expect(wrong?.fields.map(\.name) == ["fulfilled_on"], "\(day)")
            }
            #expect(try await stage.take(.report, on: kept.id, ["progress": ["已经开工"]], as: .mainClerk) == .open)
            try await stage.take(.answer, on: kept.id, SuggestionStage.kept(on: stage.today), as: .mainLeader)
            let second = await failure {
                try await stage.take(.rate, on: kept.id, ["grade": ["satisfied"]], as: .second)
            }
            #expect(second?.kind == .notFound)
            let unexplained = await failure {
                try await stage.take(.rate, on: kept.id, ["grade": ["unsatisfied"]], as: .lead)
            }
            #expect(unexplained?.fields.map(\.name) == ["words"])
            let again = try await stage.take(
                .rate, on: kept.id, ["grade": ["unsatisfied"], "words": ["只修了一半"]], as: .lead)
            #expect(again == .open)
            #expect(try await stage.promiseClocks(kept.id).map(\.key) == [PromiseClock.again])
            try await stage.take(.answer, on: kept.id, SuggestionStage.kept(on: stage.today), as: .mainLeader)
            #expect(try await stage.take(.rate, on: kept.id, ["grade": ["mostly"]], as: .lead) == .fulfilled)
            #expect(try await stage.promiseClocks(kept.id).isEmpty)
            try await stage.take(.answer, on: other.id, SuggestionStage.notKept, as: .mainLeader)
            #expect(try await stage.take(.rate, on: other.id, ["grade": ["satisfied"]], as: .lead) == .unfulfilled)
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await staff.page("/suggestions/promises").contains("1/2 = 50%"))
            #expect(await staff.get("/suggestions/promises/export.csv").words.contains("北段已经通车"))
            #expect(try await staff.page("/suggestions/promises/\(kept.id)").contains("只修了一半"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what is not kept is carried to the next year in one act, all or none`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let first = try await stage.promise(of: try await stage.promised(by: stage.today.advanced(by: 1)))
            let second = try await stage.promise(of: try await stage.promised(by: stage.today.advanced(by: 2)))
            try await stage.take(.answer, on: second.id, SuggestionStage.notKept, as: .mainLeader)
            let due = try #require(Day(year: stage.today.year + 1, month: 12, day: 31))
            let staff = try await SuggestionBrowser(stage, .staff)
            func carry(_ ids: [PromiseID], _ day: Day) async -> Int {
                await staff.post(
                    "/suggestions/promises/carry",
                    ["promises": ids.map(\.description), "due": [day.description], "requirement": ["一并考核"]]
                ).status
            }
            #expect(await carry([first.id, PromiseID.new()], due) == 404)
            #expect(await carry([], due) == 422)
            #expect(await carry([first.id], stage.today) == 422)
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_promise_carry") == 0)
            #expect(await carry([first.id, second.id], due) == 303)
            #expect(await carry([first.id], due.advanced(by: 0)) == 422)
            for id in [first.id, second.id] {
                #expect(try await stage.promiseClocks(id) == [.init(PromiseClock.promise, .unit(stage.main), due)])
            }
            let list = try await staff.page("/suggestions/promises/carried?year=\(due.year)")
            #expect(list.contains("共 2 项") && list.contains("六届人大三次会议") && list.contains("一并考核"))
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            #expect(try await clerk.page("/suggestions/promises/\(first.id)").contains("一并考核"))
            #expect(await clerk.post("/suggestions/promises/carry").status == 403)
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            let theirs = await foreign.post(
                "/suggestions/promises/carry", ["promises": [first.id.description], "due": ["2099-12-31"]])
            #expect([404, 422].contains(theirs.status))
            #expect(await foreign.get("/suggestions/promises/\(first.id)").status == 404)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `when the lead is no longer a deputy, the office names who judges the promise`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.promised(by: stage.today.advanced(by: 9), signers: [.fourth])
            let promise = try await stage.promise(of: id).id
            let heir = ["heir": [try stage.tenure(.third).description], "reason": ["换届"]]
            let early = await failure { try await stage.take(.nameHeir, on: promise, heir, as: .staff) }
            #expect(early?.kind == .invalid)
            try await stage.leave(.lead)
            try await stage.take(.answer, on: promise, SuggestionStage.kept(on: stage.today), as: .mainLeader)
            #expect(try await stage.promiseClocks(promise).map(\.holder) == [.role(.officeStaff)])
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await staff.page("/desk").contains("代录评价或指定评价人"))
            let gone = await failure { try await stage.take(.rate, on: promise, ["grade": ["satisfied"]], as: .lead) }
            #expect(gone != nil)
            let stranger = ["heir": [try stage.tenure(.fifth).description], "reason": ["换届"]]
            let refused = await failure { try await stage.take(.nameHeir, on: promise, stranger, as: .staff) }
            #expect(refused?.fields.map(\.name) == ["heir"])
            // The delegation's own: not a signer, and so has not seen the suggestion before.
            try await stage.take(.nameHeir, on: promise, heir, as: .staff)
            #expect(try await stage.promiseClocks(promise).map(\.holder) == [.person(try stage.person(.third))])
            let third = try await SuggestionBrowser(stage, .third)
            #expect(try await third.page("/desk").contains("评价落实情况"))
            #expect(try await third.page("/suggestions/promises/\(promise)").contains("接替评价"))
            #expect(try await stage.take(.rate, on: promise, ["grade": ["satisfied"]], as: .third) == .fulfilled)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a new round's reply takes the place of what was promised before`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.promised(by: stage.today.advanced(by: 9))
            try await stage.take(.rate, on: id, SuggestionStage.unsatisfied, as: .lead)
            try await stage.take(.redo, on: id, ["requirement": ["再修。"]], as: .staff)
            #expect(try await stage.promises(of: id).map(\.state) == [.open])
            try await stage.sign(SuggestionStage.promise(by: stage.today.advanced(by: 20)), of: id)
            let promises = try await stage.promises(of: id)
            #expect(promises.map(\.state) == [.replaced, .open])
            #expect(try await stage.promiseClocks(promises[0].id).isEmpty)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a promise of a suggestion that is withdrawn ends with it, and no clock of it starts again`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.promised(by: stage.today.advanced(by: 9))
            try await stage.take(.rate, on: id, SuggestionStage.unsatisfied, as: .lead)
            try await stage.take(.redo, on: id, ["requirement": ["再修。"]], as: .staff)
            let staff = try await SuggestionBrowser(stage, .staff)
            let chosen = await staff.post(
                "/suggestions/rules/sets/shandong", ["from": [stage.today.description], "running": ["keep"]])
            #expect(chosen.status == 303)
            try await stage.take(.withdraw, on: id, ["reason": ["已解决"]], as: .lead)
            #expect(try await stage.state(id) == .withdrawn)
            let promise = try await stage.promise(of: id)
            #expect(promise.state == .ended)
            try await Job.promiseClocks.run(stage.app, Instant.now())
            #expect(try await stage.promiseClocks(promise.id).isEmpty)
            #expect(try await staff.page("/suggestions/promises/\(promise.id)").contains("代表撤回了建议。"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a promise nobody judges is closed by what the unit answered, after its time`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let promise = try await stage.promise(of: try await stage.promised(by: stage.today.advanced(by: 9))).id
            try await stage.take(.answer, on: promise, SuggestionStage.kept(on: stage.today), as: .mainLeader)
            let early = await failure { try await stage.take(.closeUnrated, on: promise, as: .staff) }
            #expect(early?.kind == .invalid)
            try await stage.run(
                "UPDATE platform_clock SET due_on = \(stage.today.advanced(by: -1)) WHERE key = \(PromiseClock.rating)")
            let paper = await failure {
                try await stage.take(.rateFor, on: promise, ["grade": ["satisfied"]], as: .staff)
            }
            #expect(paper?.fields.map(\.name) == ["paper"])
            #expect(try await stage.take(.closeUnrated, on: promise, as: .staff) == .fulfilled)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a promise from before the ledger gets its clock, once`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let due = stage.today.advanced(by: 9)
            let promise = try await stage.promise(of: try await stage.promised(by: due)).id
            try await stage.run("DELETE FROM platform_clock WHERE key = \(PromiseClock.promise)")
            for _ in 1...2 { try await Job.promiseClocks.run(stage.app, Instant.now()) }
            #expect(
                try await stage.promiseClocks(promise) == [.init(PromiseClock.promise, .unit(stage.main), due)])
        }
    }
}

extension SuggestionStage {
    func promiseClocks(_ id: PromiseID) async throws -> Set<Clock> {
        try await database.read { [office] db in
            Set(
                try RunningClock.running(of: [Reference(PromiseCase.kind, id)], office, db)
                    .map { Clock($0.key, $0.holder, $0.dueOn) })
        }
    }
}
