import Documents
import Kernel
import Platform
import Storage

extension LetterForm {
    private static let common: [Field] = [
        .init("机关", "甲市人民代表大会常务委员会"), .init("办事机构", "甲市人大常委会代表工作委员会"),
        .init("报告", "2024年政府专题报告"), .init("范围", "2024年本级代表提出的全部建议"), .init("报告单位", "市政府办公室"),
        .init("报告人", "吴某"), .init("职务", "副市长"), .init("会议", "甲市第六届人大常委会第十次会议"),
        .init("审议日期", "2024年8月20日"),
    ]

    /// 办理情况报告 as it is laid before the meeting, with the figures of the day it was handed in.
    static let handlingReport = LetterForm(
        "suggestions.handling-report", "办理情况报告", .seeReports,
        fields: common + [.init("正文", "现将办理情况报告如下。"), .init("提交日期", "2024年8月1日")],
        lists: [List("数字", ReportFigureColumn.allCases.map { Field($0.title, $0.sample) })], nameField: "报告",
        house: WordDocument(
            .plain,
            [
                .title("{{报告}}（代表建议办理情况）"), .paragraph(.subtitle, "{{职务}}　{{报告人}}"),
                .body("{{正文}}"), .paragraph(.heading, "附：办理情况（{{范围}}，统计到{{提交日期}}）"),
                figures([.unit, .assigned, .replied, .solved, .solving, .planned, .reference]), .blank,
                figures([.unit, .satisfied, .content, .kept]),
                .blank, .right("{{报告单位}}"), .right("{{提交日期}}"),
            ]),
        source: .one { id, scope, db in
            let report = try HandlingReport.find(id.asID(), for: scope, db)
            guard report.hasFigures else { throw Failure.conflict("报告还没有提交，数字没有定下来，提交以后再打印。") }
            let lines = try ReportFigureLine.frozen(of: report, in: scope.office, db)
            let rows = lines.map { line in
                Dictionary(
                    // The rate stands under its base: the columns are narrow.
                    ReportFigureColumn.allCases.map { ($0.title, $0.text(line).replacing(" = ", with: "\n")) },
                    uniquingKeysWith: { first, _ in first })
            }
            return FieldValues(try texts(report, scope, db), lists: ["数字": rows])
        })

    /// Ten columns are too many for upright paper: what was done stands above what the deputies think of it.
    private static func figures(_ columns: [ReportFigureColumn]) -> WordBlock {
        .table(
            WordTable(
                widths: columns.map { $0 == .unit ? 4 : 3 },
                [.header(columns.map(\.title)), .init(columns.map { .init("{{数字.\($0.title)}}") })]))
    }

    /// 审议意见, sent to who reported.
    static let deliberationOpinion = LetterForm(
        "suggestions.deliberation-opinion", "审议意见", .seeReports,
        fields: common + [
            .init("发文字号", "甲人常办〔2024〕8号"), .init("审议意见", "要提高办成率。"), .init("交办日期", "2024年8月25日"),
            .init("反馈期限", "2024年10月25日"),
        ], nameField: "报告",
        house: WordDocument(
            .letter(sender: "{{机关}}"),
            [
                .paragraph(.mark, "{{发文字号}}"), .title("关于{{报告}}（代表建议办理情况）的审议意见"), .flush("{{报告单位}}："),
                .body("{{会议}}于{{审议日期}}听取和审议了{{职务}}{{报告人}}所作的报告，提出审议意见如下："), .body("{{审议意见}}"),
                .body("请研究处理，并于{{反馈期限}}以前书面报告研究处理情况。"), .blank, .right("{{机关}}"), .right("{{交办日期}}"),
            ]),
        source: .one { id, scope, db in
            let report = try HandlingReport.find(id.asID(), for: scope, db)
            guard report.issuedOn != nil else { throw Failure.conflict("还没有交办审议意见。") }
            return FieldValues(try texts(report, scope, db))
        })

    private static func texts(_ report: HandlingReport, _ scope: Scope, _ db: any Connection) throws
        -> [String: String]
    {
        let office = try Office.named(scope.office, db)
        let texts: [String: String?] = [
            "机关": office.name, "办事机构": office.deputyAffairs, "报告": report.name, "范围": report.range,
            "报告单位": report.unitName, "报告人": report.reporter, "职务": report.post, "会议": report.meetingName,
            "审议日期": report.heardOn?.chinese, "正文": report.body, "提交日期": report.submittedOn?.chinese,
            "发文字号": report.opinionNumber, "审议意见": report.opinion, "交办日期": report.issuedOn?.chinese,
            "反馈期限": try report.opinionDue(in: scope.office, db)?.chinese,
        ]
        return texts.compactMapValues { $0 }
    }
}
