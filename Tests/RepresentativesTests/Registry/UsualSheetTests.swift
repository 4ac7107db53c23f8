import Kernel
import Platform
import StorageTesting
import Testing
import Web

@testable import Representatives

/// Lists as offices keep them, taken as they are.
@Suite struct UsualSheetTests {
    @Test(arguments: TestBackend.allCases)
    func `a list with a title, usual headings and birth months is imported whole`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            let sheet = """
                某市第六届人大代表名册,,,,,,,
                序号,姓名,性别,民族,出生年月,工作单位,职务,职业,联系电话,届次,备注
                1,王　芳,女,汉,1980.05,市第一中学,教师,教育,13800001234,6,无
                2,买买提•阿不都,男,维吾尔,1975年3月,某公司,经理,企业,13900001234、13800001111,6,
                3,钱某,男,回族,19851012,某村,主任,农民,,6,
                """
            let report = try await stage.run(["代表.csv": sheet])
            try #require(report.isWritten && report.newCount == 3, "\(report.faults.map(\.text))")
            let notes = report.notes.joined()
            #expect(notes.contains("“联系电话”按“手机号码”") && notes.contains("“工作单位”加“职务”按“工作单位及职务”"))
            #expect(notes.contains("没有导入：备注。") && notes.contains("第 2 行以上是标题") && !notes.contains("序号"))
            let wang = try await stage.tenure("市6-001")
            #expect(wang.person.name == "王芳" && wang.ethnicity == "汉族" && wang.post == "市第一中学教师")
            #expect(wang.person.born?.description == "1980-05" && wang.phone == "13800001234" && wang.sector == "教育")
            #expect(try await stage.tenure("市6-002").person.name == "买买提·阿不都")
            #expect(try await stage.tenure("市6-003").person.born?.description == "1985-10-12")
            let page = try await stage.page("/representatives/\(wang.id)", as: stage.staff)
            #expect(page.contains("1980年5月") && !page.contains("1980年5月1日"))
            for words in ["王芳", "王　芳"] {
                let query = Query([("q", words)]).encoded
                #expect(try await stage.page("/representatives?\(query)", as: stage.staff).contains("市6-001"))
            }
            let cards = try await stage.answer(
                .get, "/representatives/address-book/cards.vcf", as: stage.staff
            ).words
            #expect(cards.contains("TEL;TYPE=cell:13900001234\r\n") && cards.contains("TEL;TYPE=cell:13800001111\r\n"))
            // The same list again finds everybody; a list that knows the day makes the month exact, and not the reverse.
            let again = try await stage.run(["代表.csv": sheet])
            #expect(again.newCount == 0 && again.changedCount == 0 && !again.hasFaults)
            let exact = try await stage.run(["代表.csv": "姓名,性别,出生日期\n王芳,女,1980-05-12\n"])
            #expect(exact.newCount == 0 && exact.changedCount == 1)
            let vague = try await stage.run(["代表.csv": "姓名,性别,出生日期\n王芳,女,1980.05\n"])
            #expect(vague.newCount == 0 && vague.changedCount == 0)
            #expect(try await stage.tenure("市6-001").person.born?.description == "1980-05-12")
            #expect(try await stage.count("representatives_person") == 3)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a doubled row is named with what tells two deputies apart`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let text = "姓名,性别,届次\n刘某,男,6\n刘某,男,6\n"
            let report = try await stage.run(["代表.csv": text])
            #expect(report.newCount == 1)
            #expect(report.notes.contains { $0.contains("第 3 行与第 2 行完全相同") && $0.contains("写上出生日期") })
            let two = try await stage.run(["代表.csv": "姓名,性别,届次,出生日期\n张某,男,6,1980.05\n张某,男,6,1982.6\n"])
            #expect(two.newCount == 2)
            let unclear = try await stage.run(["代表.csv": "姓名,性别,届次,出生日期\n孙某,男,6,1980.1\n"])
            #expect(!unclear.isWritten && unclear.faults.map(\.text).joined().contains("1980.1"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a row without a birth date does not take the number of a namesake whom another row names with it`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            let both = "姓名,性别,届次,出生日期\n王芳,女,6,1980-05-12\n王芳,女,6,1990-01-01\n"
            #expect(try await stage.run(["代表.csv": both]).newCount == 2)
            let again = try await stage.run(["代表.csv": "姓名,性别,届次,出生日期\n王芳,女,6,\n王芳,女,6,1980-05-12\n"])
            #expect(again.newCount == 0)
            #expect(try await stage.tenure("市6-001").person.born?.description == "1980-05-12")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a birth date protects a number in its own congress alone, and by the month too`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            let heading = "姓名,性别,届次,出生日期\n"
            #expect(try await stage.run(["代表.csv": heading + "王芳,女,7,1980-05-12\n"]).newCount == 1)
            let earlier = try await stage.run(["代表.csv": heading + "王芳,女,6,1980-05-12\n王芳,女,7,\n"])
            #expect(earlier.newCount == 1)
            #expect(try await stage.tenures().map(\.code).sorted() == ["市6-001", "市7-001"])
            let namesake = try await stage.run(["代表.csv": heading + "王芳,女,6,\n王芳,女,6,1980-05\n"])
            #expect(namesake.newCount == 1)
            #expect(try await stage.tenure("市6-001").person.born?.description == "1980-05-12")
            #expect(try await stage.tenure("市6-002").person.born == nil)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `names from before are brought into one writing and found`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "王芳")])
            try await stage.database.write { db in
                try db.run("UPDATE representatives_person SET name = '王　芳', sort_key = 'wang', stroke_key = NULL")
                try db.run("UPDATE representatives_group SET sort_key = 'x'")
            }
            try await Job.strokeKeys.run(stage.application, .now())
            #expect(try await stage.tenure("S1").person.name == "王芳")
            #expect(try await stage.page("/representatives?q=王芳", as: stage.staff).contains("S1"))
            #expect(try await stage.count("representatives_group WHERE sort_key = 'x'") == 0)
        }
    }
}
