import Documents

/// What goes between the office and a unit.
extension SuggestionLetter {
    /// 交办通知书: 河南省办法第十三条至第十六条.
    static let noticeText = WordDocument(
        .plain,
        [
            .title("代表建议交办通知书"), .flush("{{承办单位}}："),
            .body("{{领衔代表}}代表提出的第{{建议编号}}号建议《{{标题}}》，现交由你单位{{分工}}。请认真研究办理。"),
            facts([
                ["建议编号", "{{建议编号}}", "来源", "{{来源}}"], ["领衔代表", "{{领衔代表}}", "联名人数", "{{联名人数}}"],
                ["主办单位", "{{主办单位}}"], ["会办单位", "{{会办单位}}"],
                ["交办日期", "{{交办日期}}", "签收期限", "{{签收期限}}"], ["会办期限", "{{会办期限}}", "答复期限", "{{答复期限}}"],
            ]),
            .body("办理要求：{{办理要求}}"), .body("认为不属于本单位职责的，请在签收期限内书面说明理由和依据，提出调整申请，不得自行转办。"),
            .body("附件：1. 建议原文　2. 答复函格式　3. 办理情况征询意见表"), .blank, .right("{{办事机构}}"), .right("{{交办日期}}"),
        ])

    /// 河南省办法第十四条: the reason and its ground (三定方案), signed by the unit's head.
    static let adjustmentText = WordDocument(
        .plain,
        [.title("代表建议退回（调整）申请表"), facts(unitHead + [["交办日期", "{{交办日期}}", "签收日期", "{{签收日期}}"]])]
            + boxes([("退回理由及依据\n（三定方案等）", 50), ("建议调整给", 15), ("单位负责人\n（签字、盖章）", 25), ("审核意见", 35)]))

    /// 上海市规定第十九条, 青海省条例第二十五条: the deputy is told.
    static let extensionText = WordDocument(
        .plain,
        [.title("代表建议延期办理申请表"), facts(unitHead + [["原答复期限", "{{答复期限}}", "申请延至", "　　年　月　日"]])]
            + boxes([("延期原因", 40), ("已做的工作", 40), ("单位负责人\n（签字、盖章）", 25), ("审核意见", 30), ("告知代表情况", 20)]))

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
            + boxes([("分管负责人\n（姓名、职务、电话）", 15), ("承办人\n（姓名、职务、电话）", 15), ("代表签名", 15)]))

    /// 山东省条例第二十二条: a reply given face to face is written down and signed by the deputy.
    static let faceReplyText = WordDocument(
        .plain,
        [.title("代表建议当面答复记录"), facts(unitHead + [["答复代表", "{{领衔代表}}", "答复类别", "{{答复类别}}"]])]
            + boxes([("时间、地点", 15), ("参加人员", 20)])
            + [.paragraph(.heading, "答复要点"), .body("{{答复正文}}")]
            + boxes([("代表意见\n（签署）", 30), ("单位负责人\n（签字）", 15)]))

    /// Boxes to be written into by hand: what each is for, and how high it is in millimetres.
    private static func boxes(_ boxes: [(title: String, height: Int)]) -> [WordBlock] {
        [
            .table(
                WordTable(
                    widths: [4, 12],
                    boxes.map { WordTable.Row([.init($0.title, label: true), .init("")], height: $0.height) }))
        ]
    }
}
