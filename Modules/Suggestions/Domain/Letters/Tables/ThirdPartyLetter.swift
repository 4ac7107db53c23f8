import Documents
import Kernel
import Platform
import Storage

extension LetterForm {
    /// 第三方评估报告: how the sample was drawn, and what the experts found of each suggestion in it.
    static let thirdParty = LetterForm(
        "suggestions.third-party", "第三方评估报告", .assignSuggestions,
        fields: [
            Field("机关", "甲市人民代表大会常务委员会"), Field("办事机构", "甲市人大常委会代表工作委员会"), Field("评估", "2024年第三方评估"),
            Field("年度", "2024年"), Field("评估组", "某大学评估组"), Field("总数", "200"), Field("抽取", "10"), Field("已评估", "8"),
            Field("基本解决", "7"), Field("继续办理", "1"), Field("种子数", "314159"), Field("种子数来历", "当场掷骰子"),
            Field("抽取日期", "2024年12月1日"), Field("今天", "2024年12月20日"),
        ],
        lists: [
            List(
                "建议",
                [
                    Field("序号", "17"), Field("编号", "2024001"), Field("标题", "关于改善农村道路的建议"), Field("结论", "基本解决"),
                    Field("评估人", "某大学评估组"), Field("日期", "2024-12-10"), Field("意见", "必要、可行，路已修好。"),
                ])
        ], nameField: "评估",
        house: WordDocument(
            .plain,
            [
                .title("{{评估}}报告"), .paragraph(.subtitle, "{{评估组}}"),
                .body("{{年度}}办复的代表建议共{{总数}}件，编号列成名单。{{抽取日期}}以种子数{{种子数}}（{{种子数来历}}）当众抽取{{抽取}}件，由评估组逐件评估。"),
                .body("已评估{{已评估}}件：基本解决{{基本解决}}件，应继续办理{{继续办理}}件。逐件结论和意见如下。"),
                .table(
                    WordTable(
                        widths: [2, 5, 6, 4, 9],
                        [
                            .header(["序号", "编号", "标题", "结论", "意见（评估人、日期）"]),
                            .init([
                                .init("{{建议.序号}}"), .init("{{建议.编号}}"), .init("{{建议.标题}}"), .init("{{建议.结论}}"),
                                .init("{{建议.意见}}\n{{建议.评估人}}　{{建议.日期}}"),
                            ]),
                        ])),
                .blank, .right("{{评估组}}"), .right("{{今天}}"),
            ]),
        source: .one { id, scope, db in
            let sample = try Sample.find(id.asID(), for: scope, db)
            guard let drawnOn = sample.drawnOn else { throw Failure.conflict("还没有抽取样本，抽取以后再打印。") }
            let lines = try SampleLine.all(of: sample.id, for: scope, db).filter(\.isDrawn)
            let concluded = lines.compactMap(\.conclusion)
            let office = try Office.named(scope.office, db)
            return FieldValues(
                [
                    "机关": office.name, "办事机构": office.deputyAffairs, "评估": sample.title, "年度": "\(sample.year)年",
                    "评估组": sample.experts, "总数": String(sample.population), "抽取": String(lines.count),
                    "已评估": String(concluded.count), "基本解决": String(concluded.count { $0 == .settled }),
                    "继续办理": String(concluded.count { $0 == .goOn }), "种子数": sample.seed ?? "",
                    "种子数来历": sample.seedOrigin ?? "", "抽取日期": drawnOn.chinese, "今天": db.now.day.chinese,
                ],
                lists: [
                    "建议": lines.map {
                        [
                            "序号": String($0.position), "编号": $0.number ?? "", "标题": $0.title,
                            "结论": $0.conclusion?.title ?? "还没有评估", "评估人": $0.heldBy ?? "",
                            "日期": $0.heldOn?.description ?? "", "意见": $0.content ?? "",
                        ]
                    }
                ])
        })
}
