import Documents

/// 交办通知书: 河南省办法第十三条至第十六条.
extension SuggestionLetter {
    static let noticeText = WordDocument(.letter(sender: "{{办事机构}}"), noticeHead + ofOne + noticeEnd)
    static let unitNoticeText = WordDocument(.letter(sender: "{{办事机构}}"), noticeHead + ofSeveral + noticeEnd)

    private static let noticeHead: [WordBlock] = [
        .paragraph(.mark, "{{发文字号}}"), .title("代表建议交办通知书"), .flush("{{承办单位}}："),
    ]

    private static let ofOne: [WordBlock] = [
        .body("现将{{建议名称}}《{{标题}}》（{{提出人}}）交由你单位{{分工说明}}。"), .body("请于{{答复期限}}前答复代表，并征询代表意见。"),
        .body("请于{{会办期限}}前将会办意见送主办单位。"),
        facts([
            ["领衔代表", "{{领衔代表}}", "代表团", "{{代表团}}"], ["提出代表", "{{提出代表}}"], ["主办单位", "{{主办单位}}"],
            ["会办单位", "{{会办单位}}"], ["来源", "{{来源}}", "签收期限", "{{签收期限}}"],
        ]),
    ]

    private static let ofSeveral: [WordBlock] = [
        .body("现将下列{{件数}}件代表建议交由你单位办理，其中主办、分办{{主办件数}}件，会办{{会办件数}}件。{{答复要求}}"),
        .table(
            WordTable(
                widths: [5, 10, 4, 6, 6],
                [
                    .header(["编号", "标题", "领衔代表", "分工", "期限"]),
                    .init([
                        .init("{{建议.编号}}"), .init("{{建议.标题}}"), .init("{{建议.提出人}}"), .init("{{建议.分工}}"),
                        .init("{{建议.期限}}"),
                    ]),
                ])),
    ]

    private static let noticeEnd: [WordBlock] = [
        .body("办理要求：{{办理要求}}"),
        .body("经研究认为不属于本单位职责的，请于{{退回期限}}前书面申请调整，写明理由、依据和建议承办单位，由负责人签字盖章；逾期不再受理，也不得自行转办。"),
        .body("附件：1. 建议原文"), .paragraph(.annex, "2. 答复函格式"), .paragraph(.annex, "3. 办理情况征询意见表"), .blank,
        .right("{{办事机构}}"), .right("{{交办日期}}"),
        .body("（联系人：{{联系人}}　电话：{{电话}}）"),
    ]
}
