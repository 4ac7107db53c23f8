import Documents

/// The forms a suggestion is written, reviewed and rated on.
extension SuggestionLetter {
    /// 代表建议专用纸: 十堰规程第四条 and the papers in use.
    static let paperText = WordDocument(
        .plain,
        [
            .paragraph(.subtitle, "{{会议}}"), .title("代表建议专用纸"), .paragraph(.mark, "第 {{建议编号}} 号"),
            facts([
                ["领衔代表", "{{领衔代表}}", "代表证号", "{{代表证号}}"], ["代表团", "{{代表团}}", "提出日期", "{{提出日期}}"],
                ["联系电话", "", "邮政编码", ""], ["通讯地址", ""], ["公开意见", "{{公开意见}}", "类别", "{{类别}}"],
            ]),
            .paragraph(.heading, "联名代表（{{联名人数}}人）"),
            .table(
                WordTable(
                    widths: [3, 3, 4, 3],
                    [
                        .header(["姓名", "代表证号", "代表团", "签名"]),
                        .init([
                            .init("{{签名代表.姓名}}"), .init("{{签名代表.代表证号}}"), .init("{{签名代表.代表团}}"),
                            .init("{{签名代表.签名}}"),
                        ]),
                    ])),
            .title("{{标题}}"), .paragraph(.heading, "一、情况"), .body("{{情况}}"), .paragraph(.heading, "二、分析"),
            .body("{{分析}}"), .paragraph(.heading, "三、具体建议"), .body("{{具体建议}}"), .blank,
            .right("领衔代表签名：　　　　"), .right("{{提出日期}}"),
        ])

    static let reviewText = WordDocument(
        .plain,
        [
            .title("代表建议审核单"),
            facts([
                head, ["标题", "{{标题}}"], ["领衔代表", "{{领衔代表}}", "联名人数", "{{联名人数}}"],
                ["代表团", "{{代表团}}", "类别", "{{类别}}"], ["拟主办单位", "{{主办单位}}", "拟会办单位", "{{会办单位}}"],
            ]),
            .paragraph(.heading, "审核经过"),
            .table(
                WordTable(
                    widths: [3, 4, 3, 6],
                    [
                        .header(["日期", "环节", "办理人", "意见"]),
                        .init([
                            .init("{{经过.日期}}"), .init("{{经过.环节}}"), .init("{{经过.办理人}}"), .init("{{经过.意见}}"),
                        ]),
                    ])),
            .table(
                WordTable(
                    widths: [3, 13],
                    [
                        .init([.init("代表团意见", label: true), .init("{{代表团意见}}")], height: 24),
                        .init([.init("议案组意见", label: true), .init("{{议案组意见}}")], height: 24),
                    ])),
        ])

    /// 浙江省规定第二十三条: attitude and result apart, each of three grades; nothing is ticked beforehand.
    static let feedbackText = WordDocument(
        .plain,
        [
            .title("代表建议办理情况征询意见表"),
            facts([
                head, ["标题", "{{标题}}"], ["代表姓名", "{{领衔代表}}", "主办单位", "{{承办单位}}"],
                ["答复日期", "{{答复日期}}", "收到日期", ""], ["会办单位", "{{会办单位}}"],
                ["是否当面沟通", "□ 是　　□ 否　{{沟通说明}}"],
            ]),
            .table(
                WordTable(
                    widths: [4, 4, 4, 4],
                    [.header(["项目", "满意", "基本满意", "不满意"])]
                        + ["面商沟通", "办理态度", "答复内容", "办理结果", "综合评价"].map {
                            .init([
                                .init($0, label: true), .init("□", label: true), .init("□", label: true),
                                .init("□", label: true),
                            ])
                        })),
            .table(
                WordTable(
                    widths: [3, 13],
                    [
                        .init([.init("具体意见和要求", label: true), .init("")], height: 40),
                        .init([.init("代表签名", label: true), .init("　　　　　　　　　　年　月　日")], height: 15),
                    ])),
            .paragraph(.note, "注：请在收到答复后填写，交{{办事机构}}。"),
        ])

    /// 重庆市条例第二十四条: what the deputy says of a promise, once it is due.
    static let receiptText = WordDocument(
        .plain,
        [
            .title("承诺事项落实回执"),
            facts([
                head, ["标题", "{{标题}}"], ["代表姓名", "{{领衔代表}}", "承办单位", "{{承办单位}}"],
                ["承诺时限", "{{承诺时限}}", "责任人", "{{承诺责任人}}"], ["承诺事项", "{{承诺事项}}"],
            ]),
        ]
            + boxes([
                ("落实情况", "", 50), ("代表意见", "□ 已落实　　□ 部分落实　　□ 未落实", 20), ("代表签名", "　　　　　　　　　　年　月　日", 15),
            ]))

    /// The six aspects a unit's handling is measured by.
    static let evaluationText = WordDocument(
        .plain,
        [
            .title("代表建议办理工作测评表"),
            facts([head, ["标题", "{{标题}}"], ["主办单位", "{{主办单位}}", "会办单位", "{{会办单位}}"]]),
            .paragraph(.flush, "测评人：□ 常委会负责人　□ 代表　□ 相关工作委员会"),
            .table(
                WordTable(
                    widths: [4, 4, 4, 4],
                    [.header(["测评内容", "满意", "基本满意", "不满意"])]
                        + ["组织领导", "办理态度", "面商沟通", "答复质量", "落实情况", "综合评价"].map {
                            .init([
                                .init($0, label: true), .init("□", label: true), .init("□", label: true),
                                .init("□", label: true),
                            ])
                        })),
            .paragraph(.note, "注：每项只选一个等次，多选的一项无效。"),
        ])
}
