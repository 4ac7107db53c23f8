import Kernel
import Storage
import StorageTesting
import Testing
import Web

@testable import Platform

/// Cells copied in Excel, pasted into the box beside the file.
struct LedgerPasteTests {
    /// A refused paste, and what is said about it.
    struct Refused: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        var ledger = "物品"
        let words: [String]
    }

    static let refused = [
        Refused(
            testDescription: "no headings", text: "W2\t椅子\t1\r\nW3\t柜子\t2\r\n",
            words: ["第一行不是列名", "必须有的列：编号、名称、数量", "可以有的列：单位、协办"]),
        Refused(
            testDescription: "required columns missing", text: "名称\t电话\r\n椅子\t1\r\n",
            words: ["缺少必填的列：编号、数量", "必须有的列：编号、名称、数量"]),
        Refused(testDescription: "one cell", text: "椅子", words: ["第一行不是列名"]),
        Refused(testDescription: "one heading", text: "编号", words: ["缺少必填的列：名称、数量"]),
        Refused(testDescription: "headings alone", text: "编号\t名称\t数量\r\n\t\t\r\n", words: ["只有列名"]),
        Refused(testDescription: "nothing but blanks", text: " \t\r\n\t ", words: ["请选择要导入的文件，或粘贴表格"]),
        Refused(testDescription: "no ledger chosen", text: "编号\t名称\t数量\r\nW2\t椅子\t1", ledger: "", words: ["哪一张台账"]),
        Refused(testDescription: "an unknown ledger", text: "编号\r\nW2", ledger: "没有", words: ["哪一张台账"]),
        Refused(testDescription: "a quote left open", text: "编号\t名称\t数量\r\nW2\t\"椅子\t1\r\n", words: ["第 2 行有一个引号没有结束"]),
        Refused(
            testDescription: "millions of signs in one cell", text: String(repeating: "椅", count: 2_000_000),
            words: ["超过 32767 个字的上限"]),
    ]

    @Test(arguments: TestBackend.allCases)
    func `copied cells are previewed and stored, whatever the order of their columns`(_ backend: TestBackend)
        async throws
    {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let site = try LedgerSite(stage, as: try await stage.database.read { db in try LedgerStage.scope(db) })
            let text =
                "数量\t名称\t编号\t重点\t日期\t\t\r\n2\t\"椅\"\"子\"\"\n红\"\tW2\t是\t2024/1/8\t\t\r\n\t\t\t\t\t\t\r\n7\t柜子\tW3\t\t\t\t\r\n"
            let sent = await site.paste(text, as: "物品")
            #expect(sent.status == 303)
            let preview = await site.get(sent.location)
            #expect(preview.shown.contains("会新增 2 行") && preview.shown.contains("确认导入"))
            #expect(try await stage.count("sample_item") == 1)
            let result = await site.post(sent.location, "mode=write")
            #expect(result.status == 200)
            let names = try await stage.database.read { db in
                try db.values("SELECT name FROM sample_item ORDER BY code", as: String.self)
            }
            #expect(names == ["桌子", "椅\"子\"\n红", "柜子"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an empty first heading does not move the columns`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let site = try LedgerSite(stage, as: try await stage.database.read { db in try LedgerStage.scope(db) })
            let sent = await site.paste("\t编号\t名称\t数量\n\tW2\t椅子\t1", as: "物品")
            #expect(sent.status == 303)
            #expect(await site.post(sent.location, "mode=write").shown.contains("新增 1 行"))
        }
    }

    @Test(arguments: TestBackend.allCases, refused)
    func `what is no table is refused beside the box, and kept there`(_ backend: TestBackend, _ refused: Refused)
        async throws
    {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let site = try LedgerSite(stage, as: try await stage.database.read { db in try LedgerStage.scope(db) })
            let answer = await site.paste(refused.text, as: refused.ledger)
            #expect(answer.status == 422)
            for words in refused.words { #expect(answer.shown.contains(words)) }
            #expect(answer.shown.contains(String(refused.text.prefix(2))))
            #expect(try await stage.count("platform_upload") == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `control characters and more than the page takes are refused whole`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let site = try LedgerSite(stage, as: try await stage.database.read { db in try LedgerStage.scope(db) })
            let head = "编号\t名称\t数量\n"
            for sign in ["\u{0}", "\u{1B}"] {
                #expect(await site.paste(head + "W2\t椅\(sign)子\t1", as: "物品").status == 422)
            }
            let long = head + String(repeating: "W2\t椅子\t1\n", count: LedgerUpload.sizeLimit / 10)
            #expect(await site.paste(long, as: "物品").status == 413)
            #expect(try await stage.count("platform_upload") == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a faulty cell is told by its line, and the bad rows can be mended`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let site = try LedgerSite(stage, as: try await stage.database.read { db in try LedgerStage.scope(db) })
            let sent = await site.paste("编号\t名称\t数量\nW2\t椅子\t许多\nW3\t柜子\t2\n", as: "物品")
            let preview = await site.get(sent.location)
            #expect(preview.shown.contains("物品（粘贴）.txt") && preview.shown.contains("许多"))
            let result = await site.post(sent.location, "mode=skipBadRows")
            #expect(result.shown.contains("物品（粘贴）.坏行.csv"))
            #expect(try await stage.count("sample_item") == 2)
            let mended = LedgerFile("物品（粘贴）.坏行.csv", Array("编号,名称,数量\nW2,椅子,9\n".utf8))
            let again = await site.upload([mended])
            #expect(await site.get(again.location).shown.contains("会新增 1 行"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the result names the next steps, and only when something was stored`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let site = try LedgerSite(stage, as: try await stage.database.read { db in try LedgerStage.scope(db) })
            let text = "编号\t名称\t数量\nW2\t椅子\t1\n"
            let first = await site.paste(text, as: "物品")
            #expect(await !site.get(first.location).shown.contains("/items/cards"))
            let result = await site.post(first.location, "mode=write")
            #expect(result.shown.contains("下一步：") && result.shown.contains("href=\"/items/cards\""))
            let same = await site.paste(text, as: "物品")
            #expect(await !site.post(same.location, "mode=write").shown.contains("/items/cards"))
        }
    }
}
