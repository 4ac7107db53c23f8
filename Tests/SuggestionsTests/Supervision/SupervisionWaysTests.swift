import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct SupervisionWaysTests {
    private static let path = "/suggestions/supervisions"

    @Test func `the kinds are those that the database accepts, and the ledger has two of them`() {
        #expect(SupervisionKind.allCases.count == 7)
        #expect(Set(SupervisionKind.allCases.map(\.title)).count == 7)
        #expect(SupervisionKind.listed == [.telephone, .letter])
    }

    @Test(arguments: TestBackend.allCases)
    func `a visit is noted down with place and people, and a joint inspection for each unit`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let suggestion = try await stage.suggestion(at: .handling)
            let staff = try await SuggestionBrowser(stage, .staff)
            let id = SupervisionID.new().description
            for kind in ["on_site", "meeting", "research", "inspection"] {
                let visit = [
                    "id": [kind == "on_site" ? id : SupervisionID.new().description], "kind": [kind],
                    "unit": [stage.main.description], "suggestions": [suggestion.description],
                    "held_on": [stage.today.description], "place": ["工地"], "participants": ["代表 5 人"],
                    "content": ["看了进度。"], "check_kind": kind == "on_site" ? ["spot"] : [],
                ]
                #expect(await staff.post(Self.path, visit).status == 303, "\(kind)")
            }
            #expect(try await staff.page("\(Self.path)/\(id)").contains("工地"))
            #expect(try await staff.page("\(Self.path)?kind=on_site").contains("共 1 次"))
            let checked = try await staff.page("\(Self.path)?check=spot")
            #expect(checked.contains("共 1 次") && checked.contains("上门（抽查）"))
            #expect(try await staff.page("\(Self.path)?check=again").contains("共 0 次"))

            #expect(await staff.get("\(Self.path)/joint/new").status == 200)
            let form = "\(Self.path)/joint/new?units=\(stage.main)&units=\(stage.co)"
            #expect(try await staff.page(form).contains("关于修路的建议"))
            var joint = [
                "id": [SupervisionID.new().description], "units": [stage.main.description, stage.co.description],
                "suggestions": [suggestion.description], "joint_with": ["市政府督查室"],
                "held_on": [stage.today.description], "participants": ["8 人"], "content": ["进度慢。"],
            ]
            for _ in 1...2 { #expect(await staff.post("\(Self.path)/joint", joint).status == 303) }
            #expect(try await staff.page("\(Self.path)?kind=joint").contains("共 2 次"))
            let coClerk = try await SuggestionBrowser(stage, .coClerk)
            #expect(try await coClerk.page("/notices").contains("联合督查"))
            joint["id"] = [SupervisionID.new().description]
            joint["units"] = [stage.main.description]
            #expect(await staff.post("\(Self.path)/joint", joint).status == 422)
            joint["units"] = [stage.main.description, stage.there.units[0].description]
            #expect(await staff.post("\(Self.path)/joint", joint).status == 404)
            joint["units"] = [stage.main.description, stage.here.units[5].description]
            #expect(await staff.post("\(Self.path)/joint", joint).status == 422)
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_supervision") == 6)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a supervision month says what was done in it`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let suggestion = try await stage.suggestion(at: .handling)
            let staff = try await SuggestionBrowser(stage, .staff)
            let id = ID<SupervisionMonth>.new().description
            let months = "/suggestions/supervision-months"
            let month = [
                "id": [id], "name": ["建议督办月"], "starts_on": [stage.today.description],
                "ends_on": [stage.today.advanced(by: 30).description], "plan": ["分三组。"],
            ]
            let turned = month.merging(["ends_on": [stage.today.advanced(by: -1).description]]) { $1 }
            #expect(await staff.post(months, turned).status == 422)
            let endless = month.merging(["ends_on": ["9999-12-31"]]) { $1 }
            #expect(await staff.post(months, endless).status == 422)
            for _ in 1...2 { #expect(await staff.post(months, month).status == 303) }
            #expect(try await staff.page("\(months)/\(id)").contains("还没有登记督办"))
            let call = [
                "id": [SupervisionID.new().description], "kind": ["telephone"], "unit": [stage.main.description],
                "suggestions": [suggestion.description], "held_on": [stage.today.description], "content": ["催办。"],
            ]
            #expect(await staff.post(Self.path, call).status == 303)
            #expect(try await staff.page("\(months)/\(id)").contains("1 家"))
            let both = [
                "id": [SupervisionID.new().description], "units": [stage.main.description, stage.co.description],
                "suggestions": [suggestion.description], "joint_with": ["市政府督查室"],
                "held_on": [stage.today.description], "participants": ["3 人"], "content": ["看现场。"],
            ]
            #expect(await staff.post("/suggestions/supervisions/joint", both).status == 303)
            let counted = try await staff.page("\(months)/\(id)")
            #expect(counted.contains("每家单位算一次") && counted.contains("2 家") && counted.contains(">2<"))
            let later = [
                "id": [ID<SupervisionMonth>.new().description], "starts_on": [stage.today.advanced(by: 30).description],
                "ends_on": [stage.today.advanced(by: 40).description],
            ]
            let overlapping = await staff.post(months, month.merging(later) { $1 })
            #expect(overlapping.status == 422 && overlapping.words.contains("和“建议督办月”"))
            #expect(await staff.post("\(months)/\(id)/summary", ["summary": ["都办了。"]]).status == 303)
            #expect(await staff.post("\(months)/\(id)/summary", ["summary": ["再写。"]]).status == 409)
            #expect(await staff.post("\(months)/\(id)/cancel", ["reason": ["登错了"]]).status == 303)
            #expect(await staff.post(months, month.merging(later) { $1 }).status == 303)
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(await foreign.get("\(months)/\(id)").status == 404)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `nobody is called about what rests, is paused, or is being adjusted`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let suggestion = try await stage.suggestion(at: .handling)
            try await stage.run("UPDATE platform_clock SET due_on = \(stage.today.advanced(by: -2))")
            let staff = try await SuggestionBrowser(stage, .staff)
            func called() async throws -> Int {
                try await staff.page("\(Self.path)/calls").matches(of: /name="units" value="/).count
            }
            #expect(try await called() == 2)
            try await stage.run(
                """
                UPDATE suggestions_assignment SET role = 'separate' WHERE suggestion_id = \(suggestion)
                   AND unit_id = \(stage.co)
                """)
            #expect(try await called() == 2)
            for state in [AssignmentState.adjusting, .paused, .reassigned] {
                try await stage.run(
                    """
                    UPDATE suggestions_assignment SET state = \(state)
                     WHERE suggestion_id = \(suggestion) AND unit_id = \(stage.co)
                    """)
                #expect(try await called() == 1, "\(state)")
            }
            try await stage.run("UPDATE suggestions_suggestion SET state = 'paused' WHERE id = \(suggestion)")
            #expect(try await called() == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a ballot is entered on its page when its sums agree, and corrected by a counter-entry`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let congress: MeetingID = try #require(
                try await stage.database.read { db in
                    try db.value("SELECT id FROM platform_meeting WHERE office_id = \(stage.office)")
                })
            let staff = try await SuggestionBrowser(stage, .staff)
            let meeting = MeetingID.new()
            let sitting = [
                "id": [meeting.description], "name": ["市六届人大常委会第十次会议"], "code": ["Ｃ10"],
                "kind": ["standing_committee"], "level": ["city"], "term": ["6"], "number": ["10"],
                "starts_on": [stage.today.description], "ends_on": [stage.today.description],
            ]
            #expect(await staff.post("/meetings", sitting.merging(["ends_on": ["2001-01-01"]]) { $1 }).status == 422)
            for _ in 0..<2 { #expect(await staff.post("/meetings", sitting).status == 303) }
            let other = sitting.merging(["id": [MeetingID.new().description], "code": ["C10"]]) { $1 }
            #expect(await staff.post("/meetings", other).words.contains("已经有编号是“C10”的会议"))
            #expect(try await staff.page("/meetings").contains("第6届第10次"))
            #expect(try await SuggestionBrowser(stage, .mainLeader).get("/meetings").status == 403)
            let path = "/suggestions/unit-ballots"
            let id = ID<UnitBallotSubject>.new().description
            let count = [
                "expected": ["40"], "present": ["38"], "issued": ["38"], "returned": ["37"], "valid": ["36"],
                "satisfied": ["30"], "mostly": ["4"], "unsatisfied": ["2"],
            ]
            let ballot = count.merging([
                "id": [id], "unit": [stage.main.description], "meeting": [meeting.description],
            ]) { $1 }
            for wrong in [
                ["present": ["41"]], ["issued": ["39"]], ["returned": ["39"]], ["valid": ["38"]], ["satisfied": ["31"]],
                ["mostly": ["-1"]], ["mostly": ["很多"]], ["unit": [stage.there.units[0].description]],
                ["meeting": [congress.description]],
            ] {
                let answer = await staff.post(path, ballot.merging(wrong) { $1 })
                #expect(answer.status == 422, "\(wrong)")
            }
            for _ in 1...2 { #expect(await staff.post(path, ballot).status == 303) }
            let again = ballot.merging(["id": [ID<UnitBallotSubject>.new().description]]) { $1 }
            #expect(await staff.post(path, again).status == 422)
            #expect(try await staff.page(path).contains("30/36 = 83%"))
            let correction = count.merging(["satisfied": ["31"], "mostly": ["3"], "reason": ["唱票更正"]]) { $1 }
            #expect(await staff.post("\(path)/\(id)/correct", count.merging(["reason": ["没变"]]) { $1 }).status == 422)
            #expect(await staff.post("\(path)/\(id)/correct", correction).status == 303)
            let page = try await staff.page("\(path)/\(id)")
            #expect(page.contains("31/36 = 86%") && page.contains("唱票更正") && page.contains("冲销"))
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_unit_ballot_entry") == 3)
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(await foreign.get("\(path)/\(id)").status == 404)
            #expect(await foreign.post("\(path)/\(id)/correct", correction).status == 404)
        }
    }
}
