import Kernel
import Platform
import Representatives
import Storage

extension Bureau {
    /// One thing of each kind of the rooms Service and Livelihood, by the name `RouteIDs` gives it.
    static func serviceThings(by scope: Scope, _ db: any Connection) throws -> [String: String] {
        var things: [String: String] = [:]
        let code: String? = try db.value(
            "SELECT code FROM representatives_tenure WHERE office_id = \(scope.office) AND state = 'in_office' ORDER BY code"
        )
        for list in EntryList.ofService + [.consultative] {
            let id = EntryID.new(at: db.now)
            try list.add(id, words(for: list, deputy: code ?? ""), by: scope, db)
            things[list.parameter] = "\(id)"
        }
        try EnterCertificates.enter(by: scope, db)
        let brief = BriefID.new(at: db.now)
        try BriefDraft.begin(
            brief, ["number": ["1"], "title": ["题目"], "source": ["来源"], "body": ["内容"]], by: scope, db)
        let project = ProjectID.new(at: db.now)
        try CollectLead.collect(
            project, ["code": ["1"], "title": ["标题"], "proposed_on": ["2024-01-08"]], by: scope, db)
        try AllowanceRule.set(
            ["kind": ["subsidy"], "from_year": ["2024"], "amount": ["1"], "basis": ["文件"]], by: scope, db)
        try Budget.enter(
            ["year": ["2024"], "kind": ["subsidy"], "direction": ["add"], "amount": ["9"], "reason": ["文件"]],
            by: scope, db)
        try PaySubsidy.pay(["year": ["2024"], "paid_on": ["2024-01-08"]], by: scope, db)
        let interview = InterviewID.new(at: db.now)
        try AskInterview.ask(
            interview, ["code": [code ?? ""], "wanted": ["局长"], "topic": ["事由"], "grounds": ["问题"]], by: scope, db)
        let note = ID<Note>.new(at: db.now)
        let tenure: ID<Never>? = try db.value(
            "SELECT id FROM representatives_tenure WHERE office_id = \(scope.office) ORDER BY code")
        try db.run(
            """
            INSERT INTO representatives_note (id, office_id, tenure_id, section, written_on, body, created_at)
            VALUES (\(note), \(scope.office), \(tenure), 'diary', \(db.now.day), '内容', \(db.now))
            """)
        things["note"] = "\(note)"
        things["interview"] = "\(interview)"
        things["brief"] = "\(brief)"
        things["project"] = "\(project)"
        let queries: [(String, SQL)] = [
            ("certificate", "SELECT id FROM representatives_certificate WHERE office_id = \(scope.office)"),
            ("batch", "SELECT id FROM representatives_certificate_batch WHERE office_id = \(scope.office)"),
            ("payment", "SELECT id FROM representatives_payment WHERE office_id = \(scope.office)"),
        ]
        for (kind, query) in queries {
            guard let id: ID<Never> = try db.value(query) else { throw Failure.internal(cause: "no \(kind)") }
            things[kind] = "\(id)"
        }
        return things
    }

    private static func words(for list: EntryList, deputy: String) -> [String: [String]] {
        Dictionary(
            list.columns.map { column in
                switch column.kind {
                case .line where column.namesDeputies: (column.name, [deputy])
                case .line, .text: (column.name, ["文字"])
                case .words(let words, _): (column.name, Array(words.prefix(1)))
                case .integer: (column.name, ["5"])
                case .day: (column.name, ["2024-01-08"])
                }
            }, uniquingKeysWith: { first, _ in first })
    }
}
