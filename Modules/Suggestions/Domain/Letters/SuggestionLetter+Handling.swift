import Documents

/// What goes between the office and a unit.
extension SuggestionLetter {
    /// 河南省办法第十四条: the reason and its ground (三定方案), signed by the unit's head.
    static let adjustmentText = WordDocument(
        .plain,
        [
            .title("代表建议退回（调整）申请表"),
            facts(unitHead + [["交办日期", "{{交办日期}}", "申请日期", "{{申请日期}}"], ["申请人", "{{申请人}}", "建议承办单位", "{{建议承办单位}}"]]),
        ]
            + boxes([
                ("理由", "{{申请理由}}", 30), ("依据\n（三定方案等）", "{{申请依据}}", 30), ("单位负责人\n（签字、盖章）", "", 25),
                ("审核意见", decision, 35),
            ]))

    /// 上海市规定第十九条, 青岛市条例第二十五条: the deputy is told.
    static let extensionText = WordDocument(
        .plain,
        [
            .title("代表建议延期办理申请表"),
            facts(
                unitHead + [
                    ["交办日期", "{{交办日期}}", "申请日期", "{{申请日期}}"], ["原答复期限", "{{原答复期限}}", "申请延至", "{{申请延至}}"],
                    ["申请人", "{{申请人}}", "同意延至", "{{同意延至}}"],
                ]),
        ]
            + boxes([
                ("延期原因", "{{申请理由}}", 35), ("已做的工作", "{{已做的工作}}", 35), ("单位负责人\n（签字、盖章）", "", 25),
                ("审核意见", decision, 30), ("告知代表情况", "", 20),
            ]))

    /// Empty until the office has decided, to be written in by hand.
    private static let decision = "{{审核结果}}\n{{审核意见}}\n{{审核人}}　{{审核日期}}"

    static let talksText = WordDocument(
        .plain,
        [
            .title("代表建议办理沟通（面商）记录"), facts(unitHead + [["领衔代表", "{{领衔代表}}", "交办日期", "{{交办日期}}"]]),
            .table(
                WordTable(
                    widths: [3, 2, 3, 5, 4],
                    [
                        .header(["日期", "方式", "地点", "沟通内容", "代表意见"]),
                        .init([
                            .init("{{沟通.日期}}"), .init("{{沟通.方式}}"), .init("{{沟通.地点}}"), .init("{{沟通.内容}}"),
                            .init("{{沟通.代表意见}}"),
                        ]),
                    ])),
        ]
            + boxes([("分管负责人\n（姓名、职务、电话）", "", 15), ("承办人\n（姓名、职务、电话）", "", 15), ("代表签名", "", 15)]))

    /// 山东省条例第二十二条: a reply given face to face is written down and signed by the deputy.
    static let faceReplyText = WordDocument(
        .plain,
        [.title("代表建议当面答复记录"), facts(unitHead + [["答复代表", "{{领衔代表}}", "答复类别", "{{答复类别}}"]])]
            + boxes([("时间、地点", "{{当面答复日期}}　{{当面答复地点}}", 15), ("参加人员", "{{参加人员}}", 20)])
            + [.paragraph(.heading, "答复要点"), .body("{{答复要点}}")]
            + boxes([("代表意见\n（签署）", "{{代表签署意见}}", 30), ("单位负责人\n（签字）", "", 15)]))

    /// Boxes, most to be written into by hand: what each is for, what stands in it, how high it is in millimetres.
    static func boxes(_ boxes: [(title: String, text: String, height: Int)]) -> [WordBlock] {
        [
            .table(
                WordTable(
                    widths: [4, 12],
                    boxes.map { box in
                        WordTable.Row([.init(box.title, label: true), .init(box.text)], height: box.height)
                    }))
        ]
    }
}
