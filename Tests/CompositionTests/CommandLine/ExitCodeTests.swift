import Composition
import Platform
import StorageTesting
import Testing

/// What a script learns from a command that did not do what it was told.
struct ExitCodeTests {
    @Test(arguments: TestBackend.allCases)
    func `a database that was never made ready is unavailable, 69`(_ backend: TestBackend) async throws {
        try await Terminal.with(backend) { terminal in
            let report = ["report", "work", "--from", "2024-01-01", "--to", "2024-06-24"]
            for arguments in [["suggestions", "list"], ["audit", "verify"], report] {
                let outcome = try await terminal.run("renda", arguments)
                #expect(outcome.code == 69 && outcome.error.contains("请先运行 renda init"), "\(arguments) \(outcome)")
            }
            #expect(try await terminal.renda("init", "--check").code == 69)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the kind of failure is the exit code, and the message is for people`(_ backend: TestBackend) async throws {
        let unknown = "00000000-0000-7000-8000-000000000000"
        let cases: [(code: Int32, says: String, [String])] = [
            (66, "没有建议", ["suggestions", "show", "nope"]), (66, "没有这件建议", ["suggestions", "show", unknown]),
            (66, "期限", ["clock", "explain", unknown]), (66, "期限", ["clock", "explain", "nope"]),
            (66, "nobody", ["suggestions", "list", "--as", "nobody"]),
            (66, "丁市", ["suggestions", "list", "--office", "丁市"]),
            (66, "没有统计项", ["report", "work", "--from", "2024-01-01", "--to", "2024-06-24", "--figure", "x.y"]),
            (66, "没有这个文件", ["import", "ledgers", "nowhere.csv"]),
            (65, "不是日期", ["report", "work", "--from", "2024-13-01", "--to", "2024-06-24"]),
            (65, "没有动作", ["suggestions", "act", "fly", "2024001"]),
            (65, "没有字段", ["suggestions", "assign", "2024002", "speed=9"]),
            (65, "没有承办单位", ["suggestions", "assign", "2024002", "main=市火箭局"]),
            (65, "数据库地址", ["suggestions", "list", "--database", "mysql://x"]),
            (77, "您的角色不能", ["suggestions", "draft", "title=关于修路的建议"]),
            (77, "您的角色不能", ["import", "ledgers", "FOLDER", "--as", "daibiao"]),
            (77, "您的角色不能", ["audit", "list", "--as", "jingban"]),
            (75, "不能", ["suggestions", "accept", "2024002", "category=社会建设"]),
            (64, "", ["bogus"]), (64, "", ["report", "work"]), (64, "", ["suggestions", "list", "--state", "飞行中"]),
            (64, "", ["import", "ledgers", "FOLDER", "--check", "--skip-bad-rows"]),
        ]
        try await Terminal.with(backend) { terminal in
            try await terminal.openOffice()
            let acts = try await terminal.count("platform_audit")
            try await OfficeFolder.with { folder in
                for (code, says, arguments) in cases {
                    let outcome = try await terminal.run("renda", arguments.map { $0 == "FOLDER" ? folder : $0 })
                    #expect(outcome.code == code, "\(arguments) \(outcome)")
                    #expect(says.isEmpty || outcome.error.contains(says), "\(arguments) \(outcome.error)")
                    #expect(!outcome.error.contains("Storage") && !outcome.error.contains("SQL"), "\(outcome.error)")
                }
            }
            #expect(try await terminal.count("platform_audit") == acts)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a ledger with a fault is not written at all, 65, and its place is named`(_ backend: TestBackend) async throws
    {
        try await Terminal.with(backend) { terminal in
            try await terminal.openOffice()
            let acts = try await terminal.count("platform_audit")
            try await OfficeFolder.with(["单位.csv": "单位名称,系统,层级\n市水利局,政府,市\n市外星局,外星,市\n"]) { folder in
                let outcome = try await terminal.renda("import", "ledgers", folder)
                #expect(outcome.code == 65 && outcome.out.contains("一行也没有写入"), "\(outcome)")
                #expect(outcome.out.contains("单位.csv") && outcome.out.contains("第 3 行"), "\(outcome)")
                #expect(try await terminal.count("platform_unit") == 2)
                #expect(try await terminal.count("platform_audit") == acts)
                let rest = try await terminal.renda("import", "ledgers", folder, "--skip-bad-rows")
                #expect(rest.code == 65 && rest.out.contains("坏行"), "\(rest)")
                #expect(try await terminal.count("platform_unit") == 3)
            }
        }
    }
}
