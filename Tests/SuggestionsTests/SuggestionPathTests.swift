import Kernel
import Platform
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

@Suite struct SuggestionPathTests {
    typealias Clock = SuggestionStage.Clock

    @Test(arguments: TestBackend.allCases)
    func `in session a suggestion goes from draft to its assignment by the hands of the table`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.draft()
            #expect(try await stage.desks(id) == [.lead: "修改、提交"])
            #expect(try await stage.audited(.init(SuggestionReferences.suggestion, id)) == ["suggestions.suggestion.draft"])
            var path = SuggestionPath(stage, id)
            let answer = "答复联名邀请"
            try await path.take(
                .invite, ["deputies": try stage.tenures(.second, .fourth, .fifth)], as: .lead, to: .cosigning,
                desks: [.second: answer, .fourth: answer, .fifth: answer], told: [.second, .fourth, .fifth])
            try await path.take(
                .confirm, as: .second, to: .cosigning, desks: [.fourth: answer, .fifth: answer], told: [.lead])
            try await path.take(.decline, as: .fifth, to: .cosigning, desks: [.fourth: answer], told: [.lead])
            try await path.take(.confirm, as: .fourth, to: .draft, desks: [.lead: "修改、提交"], told: [.lead])
            try await path.take(.submit, as: .lead, to: .delegationReview, desks: [.head: "审核"], told: [.head])
            try await path.take(
                .passDelegation, ["opinion": ["同意"]], as: .head, to: .motionsReview, desks: [.motions: "审核"],
                told: [.motions])
            try await path.take(
                .passMotions, SuggestionStage.filed, as: .motions, to: .triage,
                desks: [.staff: "交办", .chief: "交办"], told: [.staff, .chief, .lead])
            #expect(try await stage.detail(id, as: .staff).core.number == "\(stage.today.year)001")

            path.clocks = try await assigned(stage)
            try await path.take(
                .assign, stage.handedTo(stage.main, stage.co, stage.next), as: .staff, to: .handling,
                desks: desks([(SuggestionPost.main, "签收"), (SuggestionPost.co, "签收"), (SuggestionPost.next, "签收")]),
                told: SuggestionPost.main.union(SuggestionPost.co).union(SuggestionPost.next)
                    .union([.lead, .second, .fourth]))
            let opinions = try await stage.detail(id, as: .staff).steps.compactMap(\.opinion)
            #expect(opinions == ["邀请：代表second、代表fourth、代表fifth", "同意", "主办：甲市第1局；会办：甲市第2局、甲市第3局"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the units handle it, every signer reads and rates the reply, and it is closed`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .triage, signers: [.second, .fourth])
            try await stage.take(.assign, on: id, stage.handedTo(stage.main, stage.co, stage.next), as: .staff)
            var path = SuggestionPath(stage, id)
            let due = try await Dues(stage)
            path.clocks = try await assigned(stage).subtracting([Clock(SuggestionClock.signFor, .unit(stage.main), due.sign)])
            let (write, opine) = ("沟通、拟写答复", "提交会办意见")
            let (main, co, next) = (SuggestionPost.main, SuggestionPost.co, SuggestionPost.next)
            try await path.take(
                .signFor, of: stage.main, as: .mainClerk, to: .handling,
                desks: desks([(main, write), (co, "签收"), (next, "签收")]), told: [.staff])
            path.clocks.remove(Clock(SuggestionClock.signFor, .unit(stage.co), due.sign))
            try await path.take(
                .signFor, of: stage.co, as: .coClerk, to: .handling,
                desks: desks([(main, write), (co, opine), (next, "签收")]), told: [.staff])
            path.clocks.remove(Clock(SuggestionClock.signFor, .unit(stage.next), due.sign))
            try await path.take(
                .signFor, of: stage.next, as: .nextLeader, to: .handling,
                desks: desks([(main, write), (co, opine), (next, opine)]), told: [.staff])
            path.clocks.remove(Clock(SuggestionClock.coOpinion, .unit(stage.co), due.opinion))
            try await path.take(
                .giveOpinion, of: stage.co, ["opinion": ["同意修。"]], as: .coLeader, to: .opinionGiven,
                desks: desks([(main, write), (next, opine)]), told: main)
            path.clocks.remove(Clock(SuggestionClock.coOpinion, .unit(stage.next), due.opinion))
            try await path.take(
                .giveOpinion, of: stage.next, ["opinion": ["出钱。"]], as: .nextLeader, to: .opinionGiven,
                desks: desks([(main, write)]), told: main)
            path.clocks.remove(Clock(SuggestionClock.firstContact, .unit(stage.main), due.contact))
            try await path.take(
                .logTalk, of: stage.main, SuggestionStage.talk(on: stage.today), as: .mainClerk, to: .handling,
                desks: desks([(main, write)]), told: [.lead])
            try await path.take(
                .draftReply, of: stage.main, SuggestionStage.reply, as: .mainClerk, to: .replyChecking,
                desks: [.mainReviewer: "审核答复"], told: [.mainReviewer, .mainLeader])
            try await path.take(
                .passReply, of: stage.main, as: .mainReviewer, to: .replySigning, desks: [.mainLeader: "签发答复"],
                told: [.mainClerk, .mainLeader])
            let rate = "阅读、评价答复"
            path.clocks = [Clock(SuggestionClock.feedback, .person(try stage.person(.lead)), due.feedback)]
            try await path.take(
                .signReply, of: stage.main, as: .mainLeader, to: .replied, suggestion: .feedback,
                desks: [.lead: rate, .second: rate, .fourth: rate], told: [.lead, .second, .fourth, .staff], steps: 2)
            try await path.take(
                .read, as: .second, to: .feedback, desks: [.lead: rate, .second: rate, .fourth: rate], told: [])
            try await path.take(
                .rate, SuggestionStage.satisfied, as: .second, to: .feedback, desks: [.lead: rate, .fourth: rate],
                told: [])
            try await path.take(
                .rate, ["attitude": ["satisfied"], "result": ["mostly"]], as: .lead, to: .feedback,
                desks: [.fourth: rate], told: [])
            path.clocks = []
            try await path.take(
                .rate, SuggestionStage.satisfied, as: .fourth, to: .closed, desks: [:],
                told: main.union(co).union(next).union([.lead, .second, .staff]), steps: 4)
            let core = try await stage.detail(id, as: .lead).core
            #expect(core.satisfaction == .mostly && core.resultClass == .solved && core.closedOn == stage.today)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `who is not satisfied has it handled again, and the first reply and its grades stay`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .replied, signers: [.second])
            try await stage.take(.rate, on: id, SuggestionStage.satisfied, as: .second)
            var path = SuggestionPath(stage, id)
            let (main, judge) = (SuggestionPost.main, "审核是否重办")
            try await path.take(
                .rate, SuggestionStage.unsatisfied, as: .lead, to: .redoReview, desks: [.staff: judge, .chief: judge],
                told: main.union([.staff, .chief]))
            #expect(try await stage.detail(id, as: .lead).core.satisfaction == .unsatisfied)
            path.clocks = [Clock(SuggestionClock.redo, .unit(stage.main), stage.today.adding(months: 1))]
            try await path.take(
                .redo, ["requirement": ["把路修平。"]], as: .chief, to: .handling, desks: desks([(main, "沟通、拟写答复")]),
                told: main.union([.lead, .second]), steps: 2)
            #expect(try await stage.detail(id, as: .lead).core.satisfaction == nil)
            let early = await failure {
                try await stage.take(.draftReply, on: id, of: stage.main, SuggestionStage.reply, as: .mainClerk)
            }
            #expect(early?.kind == .invalid && early?.message.contains("本轮已登记与代表的沟通") == true)
            try await stage.take(
                .logTalk, on: id, of: stage.main, SuggestionStage.talk(on: stage.today), as: .mainClerk)
            try await stage.take(
                .draftReply, on: id, of: stage.main, ["result_class": ["A"], "body": ["这次修平了。"]], as: .mainClerk)
            try await stage.take(.passReply, on: id, of: stage.main, as: .mainReviewer)
            try await stage.take(.signReply, on: id, of: stage.main, as: .mainLeader)
            for post in [SuggestionPost.lead, .second] {
                try await stage.take(.rate, on: id, SuggestionStage.satisfied, as: post)
            }
            let detail = try await stage.detail(id, as: .second)
            #expect(detail.core.state == .closed && detail.core.round == 2 && detail.core.satisfaction == .satisfied)
            #expect(detail.replies.map(\.body) == ["路已修好。", "这次修平了。"])
            let first = detail.ratings.filter { $0.round == 1 }
            #expect(Set(first.map(\.result)) == [.satisfied, .unsatisfied])
            #expect(first.compactMap(\.words) == ["路还是不平。"])
            #expect(detail.ratings.count == 4)
            #expect(try await stage.clocks(id).isEmpty)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `between sessions the office takes it in within its clock`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend, isSitting: false) { stage in
            var path = SuggestionPath(stage, try await stage.draft())
            let (take, due) = ("受理", try await stage.due(SuggestionClock.assign))
            path.clocks = [Clock(SuggestionClock.assign, .role(.officeStaff), due)]
            try await path.take(
                .submit, as: .lead, to: .intake, desks: [.staff: take, .chief: take], told: [.staff])
            path.clocks = []
            try await path.take(
                .sendBack, ["reason": ["请写明路名。"]], as: .staff, to: .draft, desks: [.lead: "修改、提交"], told: [.lead])
            path.clocks = [Clock(SuggestionClock.assign, .role(.officeStaff), due)]
            try await path.take(
                .submit, as: .lead, to: .intake, desks: [.staff: take, .chief: take], told: [.staff])
            try await path.take(
                .accept, SuggestionStage.filed, as: .chief, to: .triage, desks: [.staff: "交办", .chief: "交办"],
                told: [.staff, .lead])
            #expect(try await stage.detail(path.id, as: .staff).core.origin == .between)
            path.clocks = try await assigned(stage).filter { $0.holder == .unit(stage.main) }
            try await path.take(
                .assign, stage.handedTo(stage.main), as: .staff, to: .handling,
                desks: desks([(SuggestionPost.main, "签收")]), told: SuggestionPost.main.union([.lead]))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the office closes what is not rated in time, and explains what is not handled again`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let late = try await stage.suggestion(at: .feedback)
            let early = await failure { try await stage.take(.closeUnrated, on: late, as: .staff) }
            #expect(early?.kind == .invalid)
            try await stage.run(
                "UPDATE platform_clock SET due_on = \(stage.today.advanced(by: -1)) WHERE key = \(SuggestionClock.feedback)")
            let path = SuggestionPath(stage, late)
            try await path.take(
                .closeUnrated, as: .staff, to: .closed, desks: [:],
                told: SuggestionPost.main.union(SuggestionPost.co).union([.lead]), steps: 3)
            #expect(try await stage.detail(late, as: .lead).core.satisfaction == nil)
            let explained = SuggestionPath(stage, try await stage.suggestion(at: .redoReview))
            try await explained.take(
                .explain, ["reason": ["明年已有计划。"]], as: .chief, to: .closed, desks: [:],
                told: SuggestionPost.main.union(SuggestionPost.co).union([.lead, .staff]), steps: 3)
            #expect(try await stage.detail(explained.id, as: .lead).core.satisfaction == .unsatisfied)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an unsatisfied grade is not closed away because another signer never rated`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .replied, signers: [.second])
            try await stage.take(.rate, on: id, SuggestionStage.unsatisfied, as: .second)
            try await stage.run(
                "UPDATE platform_clock SET due_on = \(stage.today.advanced(by: -1)) WHERE key = \(SuggestionClock.feedback)")
            let judge = "审核是否重办"
            try await SuggestionPath(stage, id).take(
                .closeUnrated, as: .staff, to: .redoReview, desks: [.staff: judge, .chief: judge],
                told: SuggestionPost.main.union([.chief]))
            #expect(try await stage.detail(id, as: .lead).core.satisfaction == .unsatisfied)
        }
    }

    /// The clocks of a main and two co-units on the day of 交办.
    private func assigned(_ stage: SuggestionStage) async throws -> Set<Clock> {
        let due = try await Dues(stage)
        let main = Journal.Holder.unit(stage.main)
        var clocks: Set<Clock> = [
            Clock(SuggestionClock.signFor, main, due.sign), Clock(SuggestionClock.firstContact, main, due.contact),
            Clock(SuggestionClock.reply, main, stage.today.adding(months: 3)),
        ]
        for unit in [stage.co, stage.next] {
            clocks.insert(Clock(SuggestionClock.signFor, .unit(unit), due.sign))
            clocks.insert(Clock(SuggestionClock.coOpinion, .unit(unit), due.opinion))
        }
        return clocks
    }

    private func desks(_ shelves: [(Set<SuggestionPost>, String)]) -> [SuggestionPost: String] {
        var desks: [SuggestionPost: String] = [:]
        for (posts, action) in shelves { for post in posts { desks[post] = action } }
        return desks
    }
}

/// When the clocks that start today are due.
private struct Dues {
    let sign: Day
    let contact: Day
    let opinion: Day
    let feedback: Day

    init(_ stage: SuggestionStage) async throws {
        sign = try await stage.due(SuggestionClock.signFor)
        contact = stage.today.advanced(by: 20)
        opinion = stage.today.adding(months: 1)
        feedback = try await stage.due(SuggestionClock.feedback)
    }
}
