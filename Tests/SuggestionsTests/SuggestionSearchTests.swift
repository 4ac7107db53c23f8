import Kernel
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

@Suite struct SuggestionSearchTests {
    /// Titles that differ from one another in what is searched for below.
    static let titles = [
        "关于修路的建议", "关于路灯的建议", "关于5G基站的建议", "关于ＡＢＣ的建议", "关于aBc路的建议", "关于𠮷野社区的建议", "关于㐂的建议", "关于水、电的建议",
        "关于“三农”的建议", "100%的建议", "a_b的建议", "关于GB/T 22239的建议", "修", "路修", "关于é的建议",
    ]
    /// What each query finds. Signs are spaces to both sides; each word is found inside others too.
    static let queries: [(String, [String])] = [
        ("修路", ["关于修路的建议"]), ("路修", ["路修"]), ("修", ["关于修路的建议", "修", "路修"]),
        ("路", ["关于修路的建议", "关于路灯的建议", "关于aBc路的建议", "路修"]), ("5G", ["关于5G基站的建议"]), ("5g基", ["关于5G基站的建议"]),
        ("abc", ["关于ＡＢＣ的建议", "关于aBc路的建议"]), ("ＡＢＣ路", ["关于aBc路的建议"]), ("abc 关于", ["关于ＡＢＣ的建议", "关于aBc路的建议"]),
        ("𠮷", ["关于𠮷野社区的建议"]), ("𠮷野", ["关于𠮷野社区的建议"]), ("㐂", ["关于㐂的建议"]), ("三农", ["关于“三农”的建议"]),
        ("水电", []), ("水、电", ["关于水、电的建议"]), ("100%", ["100%的建议"]), ("0%", ["100%的建议"]),
        ("a_b", ["a_b的建议", "关于ＡＢＣ的建议", "关于aBc路的建议"]),
        ("22239", ["关于GB/T 22239的建议"]), ("gb/t", ["关于GB/T 22239的建议"]), ("é", ["关于é的建议"]), ("e\u{301}", ["关于é的建议"]),
        ("没有这个", []), ("修 灯", []), ("' OR 1=1 --", []), ("\"", titles), ("*", titles), ("   ", titles),
    ]

    @Test(arguments: TestBackend.allCases)
    func `what contains every word is found, and nothing else`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            try await stage.corpus(Self.titles)
            for (query, titles) in Self.queries {
                #expect(Set(try await stage.found(query)) == Set(titles), "\(query)")
            }
        }
    }

    @Test func `both databases find the same in the same order`() async throws {
        var answers: [[[String]]] = []
        for backend in TestBackend.allCases {
            try await SuggestionStage.with(backend) { stage in
                try await stage.corpus(Self.titles)
                var found: [[String]] = []
                for query in Self.queries.map(\.0)
                    + Self.titles.flatMap({ [String($0.prefix(2)), String($0.suffix(1))] })
                {
                    for order in [SuggestionFilter.Order.title, .proposed, .number, .state, .due] {
                        for descending in [true, false] {
                            found.append(try await stage.found(query, order, descending: descending))
                        }
                    }
                }
                answers.append(found)
            }
        }
        #expect(answers.count == 2 && answers[0] == answers[1])
    }

    @Test(arguments: TestBackend.allCases)
    func `what was rewritten is found by its new words and its number, not by the old ones`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.draft()
            try await stage.rewrite(id, SuggestionStage.text.merging(["title": ["关于修桥的建议"]]) { $1 })
            #expect(try await stage.found("修桥") == ["关于修桥的建议"])
            #expect(try await stage.found("修路").isEmpty)
            #expect(try await stage.found("不平") == ["关于修桥的建议"])
            let year = stage.today.year
            #expect(try await stage.found("\(year)001").isEmpty)
            try await stage.take(.submit, on: id, as: .lead)
            try await stage.take(.passDelegation, on: id, as: .head)
            try await stage.take(.passMotions, on: id, SuggestionStage.filed, as: .motions)
            #expect(try await stage.found("\(year)001") == ["关于修桥的建议"])
        }
    }
}

extension SuggestionStage {
    /// A draft with each title and no other words.
    fileprivate func corpus(_ titles: [String]) async throws {
        let (verbs, lead) = (verbs, try scope(.lead))
        try await database.write { db in
            for title in titles { try verbs.draft(.new(at: db.now), ["title": [title]], by: lead, db) }
        }
    }

    fileprivate func found(
        _ query: String, _ order: SuggestionFilter.Order = .title, descending: Bool = false
    ) async throws -> [String] {
        var filter = SuggestionFilter()
        (filter.search, filter.order, filter.descending) = (query, order, descending)
        let (verbs, scope, asked) = (verbs, try scope(.lead), filter)
        return try await database.read { db in
            try verbs.list(asked, limit: 100, offset: 0, for: scope, db).map(\.title)
        }
    }
}
