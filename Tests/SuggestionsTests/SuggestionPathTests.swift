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
            #expect(
                try await stage.audited(.init(SuggestionReferences.suggestion, id)) == ["suggestions.suggestion.draft"])
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

            path.clocks = try await stage.clocksOfAssignment()
            try await path.take(
                .assign, stage.handedTo(stage.main, stage.co, stage.next), as: .staff, to: .handling,
                desks: SuggestionPath.desks([
                    ([.mainClerk], "签收"), ([.coClerk], "签收"), ([.nextClerk], "签收"),
                ]),
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
            let due = try await SuggestionDues(stage)
            path.clocks = try await stage.clocksOfAssignment().subtracting([
                Clock(SuggestionClock.signFor, .unit(stage.main), due.sign)
            ])
            let (write, draft, opine) = ("沟通、拟写答复", "拟写会办意见", "提交会办意见")
            let (main, co, next) = (SuggestionPost.main, SuggestionPost.co, SuggestionPost.next)
            try await path.take(
                .signFor, of: stage.main, as: .mainClerk, to: .handling,
                desks: SuggestionPath.desks([([.mainClerk], write), ([.coClerk], "签收"), ([.nextClerk], "签收")]),
                told: [.staff])
            path.clocks.remove(Clock(SuggestionClock.signFor, .unit(stage.co), due.sign))
            try await path.take(
                .signFor, of: stage.co, as: .coClerk, to: .handling,
                desks: SuggestionPath.desks([
                    ([.mainClerk], write), ([.coClerk], draft), ([.coLeader], opine), ([.nextClerk], "签收"),
                ]), told: [.staff])
            path.clocks.remove(Clock(SuggestionClock.signFor, .unit(stage.next), due.sign))
            try await path.take(
                .signFor, of: stage.next, as: .nextLeader, to: .handling,
                desks: SuggestionPath.desks([
                    ([.mainClerk], write), ([.coClerk], draft), ([.coLeader], opine), ([.nextClerk], draft),
                    ([.nextLeader], opine),
                ]),
                told: [.staff])
            // Drafted, it waits for the head alone.
            try await path.take(
                .draftOpinion, of: stage.co, ["opinion": ["同意修。"]], as: .coClerk, to: .handling,
                desks: SuggestionPath.desks([
                    ([.mainClerk], write), ([.coLeader], opine), ([.nextClerk], draft), ([.nextLeader], opine),
                ]),
                told: [.coReviewer, .coLeader])
            path.clocks.remove(Clock(SuggestionClock.coOpinion, .unit(stage.co), due.opinion))
            try await path.take(
                .giveOpinion, of: stage.co, ["opinion": ["同意修。"]], as: .coLeader, to: .opinionGiven,
                desks: SuggestionPath.desks([([.mainClerk], write), ([.nextClerk], draft), ([.nextLeader], opine)]),
                told: main)
            path.clocks.remove(Clock(SuggestionClock.coOpinion, .unit(stage.next), due.opinion))
            try await path.take(
                .giveOpinion, of: stage.next, ["opinion": ["出钱。"]], as: .nextLeader, to: .opinionGiven,
                desks: SuggestionPath.desks([([.mainClerk], write)]), told: main)
            path.clocks.remove(Clock(SuggestionClock.firstContact, .unit(stage.main), due.contact))
            try await path.take(
                .logTalk, of: stage.main, SuggestionStage.talk(on: stage.today), as: .mainClerk, to: .handling,
                desks: SuggestionPath.desks([([.mainClerk], write)]), told: [.lead])
            try await path.take(
                .draftReply, of: stage.main, SuggestionStage.reply, as: .mainClerk, to: .replyChecking,
                desks: [.mainReviewer: "审核答复"], told: [.mainReviewer, .mainLeader])
            try await path.take(
                .passReply, of: stage.main, SuggestionStage.checked, as: .mainReviewer, to: .replySigning,
                desks: [.mainLeader: "签发答复"],
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
            path.clocks = try await stage.clocksOfAssignment().filter { $0.holder == .unit(stage.main) }
            try await path.take(
                .assign, stage.handedTo(stage.main), as: .staff, to: .handling,
                desks: SuggestionPath.desks([([.mainClerk], "签收")]), told: SuggestionPost.main.union([.lead]))
        }
    }
}
