import Documents

extension SuggestionLetter {
    /// 办理时限表 (form 4.1): every step of a suggestion with its limit, on paper laid across.
    static let timetableText = WordDocument(
        .landscape,
        [
            .title("代表建议办理时限表"),
            facts([
                head, ["标题", "{{标题}}"], ["领衔代表", "{{领衔代表}}", "交办日期", "{{交办日期}}"],
                ["主办单位", "{{主办单位}}", "会办单位", "{{会办单位}}"],
            ]),
            .table(
                WordTable(
                    widths: [5, 5, 4, 4, 4, 4, 2],
                    [
                        .header(["单位", "节点", "起算", "到期", "实际完成", "剩余或逾期", "催办次数"]),
                        .init(["单位", "节点", "起算", "到期", "办结", "剩余或逾期", "催办"].map { .init("{{节点.\($0)}}") }),
                    ])),
            .paragraph(.note, "{{办事机构}} {{今天}} 印。"),
        ])
}
