import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

/// 议案: by enough deputies, in session, in time; and what the presidium makes of it.
@Suite struct MotionTests {
    @Test(arguments: TestBackend.allCases)
    func `nine signers are too few and ten enough, if all are in office`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let nine = try await stage.draft(SuggestionStage.motion, signedBy: 8)
            try await stage.refuses(.invalid) { try await stage.take(.submit, on: nine, as: .lead) }
            let ten = try await stage.draft(SuggestionStage.motion, signedBy: 9)
            let one = try await stage.anySigner(of: ten)
            try await stage.run("UPDATE representatives_tenure SET state = 'suspended' WHERE id = \(one)")
            try await stage.refuses(.invalid) { try await stage.take(.submit, on: ten, as: .lead) }
            try await stage.run("UPDATE representatives_tenure SET state = 'in_office' WHERE id = \(one)")
            try await stage.take(.submit, on: ten, as: .lead)
            #expect(try await stage.state(ten) == .delegationReview)
        }
    }

    @Test func `the number of signers goes by the level`() {
        #expect(MotionThreshold.deputies(.township) == 5 && MotionThreshold.deputies(.national) == 30)
        #expect([Level.county, .city, .province].map(MotionThreshold.deputies) == [10, 10, 10])
    }

    @Test(arguments: TestBackend.allCases)
    func `between sessions, without grounds and after the cut-off there is no motion`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend, isSitting: false) { stage in
            let id = try await stage.draft(SuggestionStage.motion, signedBy: 9)
            try await stage.refuses(.invalid) { try await stage.take(.submit, on: id, as: .lead) }
            try await stage.rewrite(id)
            #expect(try await stage.submission(id, as: .lead).boxes.kind == .suggestion)
        }
        try await SuggestionStage.with(backend) { stage in
            let bare = SuggestionStage.motion.filter { $0.key != "analysis" }
            let empty = try await stage.draft(bare, signedBy: 9)
            try await stage.refuses(.invalid) { try await stage.take(.submit, on: empty, as: .lead) }

            let id = try await stage.draft(SuggestionStage.motion, signedBy: 9)
            let staff = try await SuggestionBrowser(stage, .staff)
            let meeting = try await stage.session()
            let path = "/suggestions/motion-cutoff"
            let yesterday = stage.today.advanced(by: -1).description
            let fields = ["meeting": [meeting.description], "day": [yesterday], "hour": ["12"]]
            for (name, text) in [("hour", "25"), ("day", "2101-01-01"), ("meeting", TenureText.unknown)] {
                let wrong = await staff.post(path, fields.merging([name: [text]]) { $1 })
                #expect(wrong.status == 422 && wrong.words.contains("id=\"f-\(name)-error\""), "\(name)")
            }
            #expect(await staff.post(path, fields).status == 303)
            #expect(try await staff.page(path).contains("\(yesterday) 12:00"))
            try await stage.refuses(.invalid) { try await stage.take(.submit, on: id, as: .lead) }
            let tomorrow = ["day": [stage.today.advanced(by: 1).description]]
            #expect(await staff.post(path, fields.merging(tomorrow) { $1 }).status == 303)
            try await stage.take(.submit, on: id, as: .lead)
            let lead = try await SuggestionBrowser(stage, .lead)
            #expect(await lead.get(path).status == 403)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the presidium takes a motion, or turns it into a suggestion with its text, signers and history`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let decided = ["decided_on": [stage.today.description], "basis": ["主席团第三次会议决定"]]
            var ids: [SuggestionID] = []
            for _ in 1...2 {
                let id = try await stage.draft(SuggestionStage.motion, signedBy: 9)
                try await stage.take(.submit, on: id, as: .lead)
                try await stage.take(.passDelegation, on: id, as: .head)
                try await stage.take(.passMotions, on: id, SuggestionStage.filed, as: .motions)
                #expect(try await stage.state(id) == .presidium)
                #expect(try await stage.desks(id) == [.staff: "登记主席团决定", .chief: "登记主席团决定"])
                ids.append(id)
            }
            try await stage.take(.takeAsMotion, on: ids[0], decided, as: .staff)
            #expect(try await stage.state(ids[0]) == .motion)
            let late = decided.merging(["decided_on": [stage.today.advanced(by: 1).description]]) { $1 }
            try await stage.refuses(.invalid, "decided_on") {
                try await stage.take(.turnIntoSuggestion, on: ids[1], late, as: .staff)
            }
            try await stage.refuses(.forbidden) {
                try await stage.take(.turnIntoSuggestion, on: ids[1], decided, as: .motions)
            }
            try await stage.take(.turnIntoSuggestion, on: ids[1], decided, as: .staff)
            let detail = try await stage.detail(ids[1], as: .staff)
            #expect(detail.core.state == .triage && detail.core.kind == .suggestion)
            #expect(detail.core.number == "\(stage.today.year)001" && detail.signers.count == 10)
            #expect(detail.core.title == "关于修路的议案")
            #expect(detail.steps.contains { $0.event == "pass_motions" && $0.to == "待主席团决定" })
            #expect(try await stage.submission(ids[1], as: .lead).marks.convertedOn == stage.today)
            try await stage.take(.assign, on: ids[1], stage.handedTo(stage.main), as: .staff)
        }
    }
}

extension SuggestionStage {
    /// The session of the stage.
    fileprivate func session() async throws -> MeetingID {
        let office = office
        let meeting: MeetingID? = try await database.read { db in
            try db.value("SELECT id FROM platform_meeting WHERE office_id = \(office)")
        }
        return try #require(meeting)
    }

    /// The tenure of somebody who signed with the lead.
    fileprivate func anySigner(of id: SuggestionID) async throws -> ID<Never> {
        let tenure: ID<Never>? = try await database.read { db in
            try db.value(
                """
                SELECT tenure_id FROM suggestions_signer
                 WHERE suggestion_id = \(id) AND answer = 'confirmed' ORDER BY position LIMIT 1
                """)
        }
        return try #require(tenure)
    }
}
