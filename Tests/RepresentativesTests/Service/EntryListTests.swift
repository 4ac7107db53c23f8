import Kernel
import Platform
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct EntryListTests {
    private static let form = "sent_on=2024-03-01&item=Bulletin&copies=120&recipients=all"

    @Test(arguments: TestBackend.allCases)
    func `a mailing typed twice with one form is one mailing, counted until it is withdrawn`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            let id = EntryID.new()
            let path = "/representatives/mailings"
            for _ in 0..<2 { _ = try await stage.sent(path, "id=\(id)&\(Self.form)") }
            #expect(try await stage.figures(["mailings.copies"]) == ["mailings.copies": 120])
            let page = try await stage.page("\(path)?q=ullet&from=2024-03-01&to=2024-03-01", as: stage.staff)
            #expect(page.contains("Bulletin") && page.contains("共 1 条"))

            _ = try await stage.sent("\(path)/\(id)/amend", "recipients=leaders&note=late")
            #expect(try await stage.page("\(path)/\(id)", as: stage.staff).contains("leaders"))
            #expect(try await stage.refusal("\(path)/\(id)/withdraw", "reason=").status == 422)
            _ = try await stage.sent("\(path)/\(id)/withdraw", "reason=wrong")
            #expect(try await stage.figures(["mailings.copies"]) == ["mailings.copies": 0])
            #expect(try await stage.refusal("\(path)/\(id)/amend", "note=more").status == 409)
            #expect(try await stage.page(path, as: stage.staff).contains("已作废"))
            #expect(try await stage.page("\(path)/export.csv", as: stage.staff).contains("wrong"))
            #expect(try await stage.count("platform_audit WHERE action = 'representatives.mailing.exported'") == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what is typed wrongly comes back beside its field`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let path = "/representatives/mailings"
            for (wrong, right) in [
                ("copies=-1", "copies=120"), ("copies=x", "copies=120"), ("sent_on=2024-02-30", "sent_on=2024-03-01"),
                ("item=", "item=Bulletin"), ("item=\(String(repeating: "x", count: 201))", "item=Bulletin"),
            ] {
                let form = Self.form.replacing(right, with: wrong)
                let answer = try await stage.refusal(path, "id=\(EntryID.new())&\(form)")
                #expect(answer.status == 422 && answer.words.contains("class=\"error\""), "\(wrong.prefix(20))")
            }
            #expect(try await stage.count("representatives_mailing") == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a page that is stale changes nothing`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let path = "/representatives/mailings/\(EntryID.new())"
            let id = path.split(separator: "/").last.map(String.init) ?? ""
            _ = try await stage.sent("/representatives/mailings", "id=\(id)&\(Self.form)")
            _ = try await stage.sent("\(path)/amend", "version=1&recipients=leaders")
            let stale = try await stage.refusal("\(path)/amend", "version=1&recipients=nobody&note=mine")
            #expect(stale.status == 409 && stale.words.contains("已有变动") && stale.words.contains("mine"))
            #expect(try await stage.refusal("\(path)/withdraw", "version=1&reason=x").status == 409)
            #expect(try await stage.page(path, as: stage.staff).contains("leaders"))
            _ = try await stage.sent("\(path)/withdraw", "version=2&reason=x")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `another office's entry is nobody's, and its id cannot be taken`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let id = EntryID.new()
            let path = "/representatives/mailings"
            _ = try await stage.sent(path, "id=\(id)&\(Self.form)")
            let stranger = RegisterStage.scope(stage.otherOffice, .officeHead)
            #expect(try await stage.answer(.get, "\(path)/\(id)", as: stranger).status == 404)
            #expect(try await stage.refusal("\(path)/\(id)/withdraw", "reason=x", as: stranger).status == 404)
            #expect(try await stage.refusal(path, "id=\(id)&\(Self.form)", as: stranger).status == 404)
            #expect(try await !stage.page(path, as: stranger).contains("Bulletin"))
            #expect(try await stage.answer(.get, path, as: stage.scope(.motionsGroup)).status == 403)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `rows of a list are matched as a whole, blanks included`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let text = """
                日期,类型,对象,人次
                2024-04-01,来访调研,某市人大,6
                2024-04-01,上级活动,某项调研,
                2024年4月1日,来访调研, 某市人大 ,６
                2024-04-02,其他来访,某单位,3
                """
            let first = try await stage.run(["接待.csv": text])
            try #require(first.isWritten && first.newCount == 3, "\(first.faults.map(\.text))")
            let again = try await stage.run(["接待.csv": text])
            #expect(again.newCount == 0 && again.changedCount == 0)
            let values = try await stage.figures([
                "receptions.visits.batches", "receptions.visits.people", "receptions.upper.batches",
            ])
            #expect(
                values == [
                    "receptions.visits.batches": 1, "receptions.visits.people": 6, "receptions.upper.batches": 1,
                ])
            let wrong = try await stage.run(["接待.csv": "日期,类型,对象,人次\n2024-13-01,来访调研,某市,-1\n"])
            #expect(!wrong.isWritten && wrong.faults.map(\.column) == ["日期", "人次"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `every list of the office opens, takes an entry and can be taken along`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            for list in EntryList.ofService + [.consultative] {
                let fields = list.columns.map { column in
                    switch column.kind {
                    case .line where column.namesDeputies: "\(column.name)=S1"
                    case .line, .text: "\(column.name)=abc"
                    case .words(let words, _):
                        "\(column.name)=\(words[0].utf8.map { "%" + String($0, radix: 16) }.joined())"
                    case .integer: "\(column.name)=5"
                    case .day: "\(column.name)=2024-05-01"
                    }
                }
                let id = EntryID.new()
                let sent = try await stage.sent(list.path, "id=\(id)&\(fields.joined(separator: "&"))")
                #expect(sent == "\(list.path)/\(id)")
                for path in ["", "/new", "/\(id)", "/export.csv", "/export.xlsx"] {
                    #expect(try await stage.answer(.get, list.path + path, as: stage.staff).status == 200)
                }
            }
            for room in ["service", "livelihood"] {
                #expect(try await stage.page("/representatives/\(room)", as: stage.staff).contains("/representatives/"))
            }
        }
    }
}
