import StorageTesting
import Testing

/// What an administrator does in the first hour, and what a suggestion goes through, at a terminal.
struct CommandPathTests {
    @Test(arguments: TestBackend.allCases)
    func `ledgers are checked without being written, then written once`(_ backend: TestBackend) async throws {
        try await Terminal.with(backend) { terminal in
            try await OfficeFolder.with { folder in
                #expect(try await terminal.renda("init").out.contains("数据库已准备好"))
                #expect(try await terminal.renda("init").out.contains("数据库已是最新"))
                let check = try await terminal.renda("import", "ledgers", folder, "--check")
                #expect(check.code == 0 && check.out.contains("没有写入"), "\(check)")
                #expect(try await terminal.count("platform_office") == 0)
                #expect(try await terminal.count("suggestions_suggestion") == 0)
                let first = try await terminal.renda("import", "ledgers", folder)
                #expect(first.code == 0 && first.out.contains("导入完毕：新增"), "\(first)")
                let acts = try await terminal.count("platform_audit")
                let second = try await terminal.renda("import", "ledgers", folder)
                #expect(second.code == 0 && second.out.contains("没有改动"), "\(second)")
                #expect(try await terminal.count("platform_audit") == acts)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a suggestion is drafted, submitted, accepted, assigned and signed for`(_ backend: TestBackend) async throws {
        try await Terminal.with(backend) { terminal in
            try await terminal.openOffice()
            let draft = try await terminal.done(
                "suggestions", "draft", "--as", "daibiao", "title=关于修路的建议", "situation=路不平", "proposal=请修路",
                "publication=full")
            let id = try #require(draft.firstMatch(of: /[0-9a-f-]{36}/)).0
            let submitted = try await terminal.done(
                "suggestions", "submit", "\(id)", "--as", "daibiao", "one_matter=yes", "personal=no", "court_case=no",
                "forwarded=no", "academic=no", "promotion=no", "elsewhere=no", "empty=no")
            #expect(submitted.contains("“提交”办好了"))
            #expect(try await terminal.done("suggestions", "list", "--state", "待受理").contains("关于修路的建议"))
            _ = try await terminal.done("suggestions", "act", "accept", "\(id)", "category=社会建设")
            _ = try await terminal.done("suggestions", "act", "assign", "\(id)", "main=市交通运输局", "co=市教育局")
            _ = try await terminal.done("suggestions", "sign_for", "\(id)", "--as", "jingban")
            let shown = try await terminal.done("suggestions", "show", "\(id)")
            #expect(shown.contains("状态：办理中") && shown.contains("主办：市交通运输局，"), "\(shown)")
            #expect(shown.contains("领衔：代表甲（D1）") && shown.contains("代表甲 提交"), "\(shown)")
            let clock = try #require(shown.firstMatch(of: /renda clock explain ([0-9a-f-]{36})/)).1
            let explained = try await terminal.done("clock", "explain", "\(clock)")
            #expect(explained.contains("剩余："), "\(explained)")
            #expect(try await terminal.done("audit", "verify").contains("全部完好"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a trail that somebody changed is found out`(_ backend: TestBackend) async throws {
        try await Terminal.with(backend) { terminal in
            try await terminal.openOffice()
            try await terminal.database.write { db in
                _ = try db.run("UPDATE platform_audit SET account_name = 'nobody' WHERE position = 2")
            }
            let verified = try await terminal.renda("audit", "verify")
            #expect(verified.code == 1 && verified.out.contains("第 2 条"), "\(verified)")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a whole copy is made of a file, and a server's own way is named`(_ backend: TestBackend) async throws {
        try await Terminal.with(backend) { terminal in
            try await terminal.openOffice()
            try await OfficeFolder.with { folder in
                let made = try await terminal.renda("backup", "\(folder)/copy.sqlite")
                guard backend == .sqlite else {
                    #expect(made.code == 65 && made.error.contains("pg_dump"), "\(made)")
                    return
                }
                #expect(made.code == 0, "\(made)")
                let copy = Terminal(address: "sqlite:\(folder)/copy.sqlite", database: terminal.database)
                #expect(try await copy.done("audit", "verify").contains("全部完好"))
                #expect(try await copy.done("suggestions", "list").contains("共 2 件"))
                let second = try await terminal.renda("backup", "\(folder)/copy.sqlite")
                #expect(second.code == 65 && second.error.contains("已经存在"), "\(second)")
                #expect(try await copy.done("audit", "verify").contains("全部完好"))
            }
        }
    }
}
