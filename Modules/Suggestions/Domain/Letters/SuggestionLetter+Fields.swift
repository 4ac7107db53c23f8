import Platform

extension SuggestionLetter {
    var fields: [LetterForm.Field] {
        switch self {
        case .urging: Self.urgingFields
        case .unitNotice: Self.unitNoticeFields
        case .notice: Self.common + Self.ofPart + Self.ofNotice
        case .review: Self.common + Self.ofReview
        case .faceReply: Self.common + Self.ofPart + Self.ofReply + Self.ofFaceReply
        case .adjustment, .extensionForm: Self.common + Self.ofPart + Self.ofApplication
        case _ where isOfPart: Self.common + Self.ofPart + Self.ofReply
        default: Self.common
        }
    }

    var lists: [LetterForm.List] {
        switch self {
        case .urging:
            [
                LetterForm.List(
                    "建议",
                    [.init("编号", "2024001"), .init("标题", "关于改善农村道路的建议"), .init("期限", "答复期限 2024-05-01")])
            ]
        case .unitNotice: [Self.handed]
        case .review: [Self.signers, Self.units, Self.steps]
        case .timetable: [Self.signers, Self.units, Self.limits]
        case .talks, .faceReply: [Self.signers, Self.units, Self.talkList]
        default: [Self.signers, Self.units]
        }
    }

    private static let common: [LetterForm.Field] = [
        .init("机关", "甲市人民代表大会常务委员会"), .init("办事机构", "甲市人大常委会代表工作委员会"),
        .init("会议", "甲市第六届人民代表大会第三次会议"), .init("来源", "大会建议"), .init("建议编号", "2024001"),
        .init("建议名称", "甲市第六届人民代表大会第三次会议第2024001号建议"), .init("标题", "关于改善农村道路的建议"), .init("类别", "社会建设"),
        .init("提出日期", "2024年1月8日"),
        .init("领衔代表", "张某"), .init("代表证号", "610001"), .init("代表团", "第一代表团"),
        .init("联名代表", "李某、王某"), .init("联名人数", "2"), .init("提出人", "张某等 3 人"),
        .init("提出代表", "张某（第一代表团）、李某（第一代表团）、王某（第二代表团）"), .init("情况", "部分村道路面破损。"),
        .init("分析", "多年没有大修。"), .init("具体建议", "列入今年的养护计划。"), .init("公开意见", "同意全文公开"),
        .init("状态", "办理中"), .init("主办单位", "市交通运输局"), .init("会办单位", "市财政局"),
        .init("交办日期", "2024年2月1日"), .init("答复日期", "2024年4月20日"), .init("答复类别", "A 已经解决或基本解决"),
        .init("今天", "2024年4月25日"), .init("督查机构", "甲市人民政府督查室"),
    ]

    private static let ofReview: [LetterForm.Field] = [
        .init("代表团意见", "同意。\n孙某　2024年1月9日"), .init("议案组意见", "同意立案。\n李某　2024年1月10日"),
    ]

    private static let ofFaceReply: [LetterForm.Field] = [
        .init("当面答复日期", "2024年4月22日"), .init("当面答复地点", "某村"), .init("参加人员", "局长、代表"), .init("答复要点", "已列入计划。"),
        .init("代表签署意见", "同意。"),
    ]

    private static let ofPart: [LetterForm.Field] = [
        .init("承办单位", "市交通运输局"), .init("分工", "主办"), .init("分办事项", "路面维修"), .init("办理要求", "请主动与代表沟通。"),
        .init("签收期限", "2024年2月6日"), .init("会办期限", "2024年3月1日"), .init("答复期限", "2024年5月1日"),
        .init("签收日期", "2024年2月2日"), .init("会办意见", "同意安排资金。"), .init("会办意见签发人", "赵某"),
        .init("会办意见日期", "2024年2月20日"), .init("会办意见说明", "市财政局：同意安排资金。"),
    ]

    private static let ofNotice: [LetterForm.Field] = [
        .init("发文字号", "甲人代工交〔2024〕7号"), .init("分工说明", "主办"), .init("退回期限", "2024年2月18日"),
        .init("联系人", "周某"), .init("电话", "0000-0000000"),
    ]

    private static let ofApplication: [LetterForm.Field] = [
        .init("申请理由", "这件事由市农业农村局负责。"), .init("申请依据", "“三定”规定第三条。"), .init("建议承办单位", "市农业农村局"),
        .init("原答复期限", "2024年5月1日"), .init("申请延至", "2024年8月1日"), .init("已做的工作", "已现场查看。"),
        .init("申请人", "钱某"), .init("申请日期", "2024年2月10日"), .init("审核结果", "同意"), .init("同意延至", "2024年7月1日"),
        .init("审核意见", "同意。"), .init("审核人", "孙某"), .init("审核日期", "2024年2月12日"),
    ]

    private static let ofReply: [LetterForm.Field] = [
        .init("发文字号", "甲交函〔2024〕3号"), .init("稿件说明", ""), .init("单位公开意见", "可以全文公开"), .init("答复次数", ""),
        .init("答复对象", "张某、李某、王某"), .init("称呼", "你们"), .init("答复正文", "已列入计划。"),
        .init("收悉语", "你们提出的《关于改善农村道路的建议》收悉。现答复如下："), .init("致谢语", "感谢你们对我们工作的关心和支持，请继续提出意见。"),
        .init("承诺事项", "年底前完成。"), .init("承诺时限", "2024年12月31日"), .init("承诺责任人", "吴某"), .init("签发人", "钱某"),
        .init("签发日期", "2024年4月20日"), .init("联系人", "郑某"), .init("电话", "0000-0000000"), .init("沟通说明", "（单位登记沟通 2 次）"),
    ]

    private static let unitNoticeFields: [LetterForm.Field] = [
        .init("机关", "甲市人民代表大会常务委员会"), .init("办事机构", "甲市人大常委会代表工作委员会"),
        .init("发文字号", "甲人代工交〔2024〕7号"), .init("承办单位", "市交通运输局"), .init("件数", "2"), .init("主办件数", "1"),
        .init("会办件数", "1"), .init("答复要求", "请在表列期限内答复代表，会办意见送主办单位。"), .init("办理要求", "请主动与代表沟通。"),
        .init("交办日期", "2024年2月1日"),
        .init("退回期限", "2024年2月18日"), .init("联系人", "周某"), .init("电话", "0000-0000000"), .init("今天", "2024年2月1日"),
    ]

    private static let handed = LetterForm.List(
        "建议",
        [
            .init("编号", "2024001"), .init("标题", "关于改善农村道路的建议"), .init("提出人", "张某等 3 人"), .init("分工", "主办"),
            .init("期限", "2024-05-01"),
        ])
    private static let signers = LetterForm.List(
        "签名代表", [.init("姓名", "李某"), .init("代表证号", "610002"), .init("代表团", "第一代表团"), .init("签名", "已确认")])
    private static let units = LetterForm.List(
        "承办", [.init("单位", "市交通运输局"), .init("分工", "主办"), .init("交办日期", "2024-02-01"), .init("签收日期", "2024-02-02")])
    private static let steps = LetterForm.List(
        "经过", [.init("日期", "2024-01-09"), .init("环节", "代表团审核同意"), .init("办理人", "孙某"), .init("意见", "同意。")])
    private static let limits = LetterForm.List(
        "节点",
        [
            .init("单位", "市交通运输局"), .init("节点", "答复期限"), .init("起算", "2024-02-01"), .init("到期", "2024-05-01"),
            .init("办结", "2024-04-20"), .init("剩余或逾期", "按期"), .init("催办", "1"),
        ])
    private static let talkList = LetterForm.List(
        "沟通",
        [
            .init("日期", "2024-02-10"), .init("方式", "走访"), .init("地点", "某村"), .init("内容", "现场查看。"),
            .init("代表意见", "同意办理思路。"), .init("登记人", "周某"),
        ])

    private static let urgingFields: [LetterForm.Field] = [
        .init("机关", "甲市人民代表大会常务委员会"), .init("办事机构", "甲市人大常委会代表工作委员会"),
        .init("发文字号", "甲人代工函〔2024〕3号"), .init("承办单位", "市交通运输局"), .init("件数", "2"),
        .init("问题", "尚未与代表沟通。"), .init("要求", "尽快沟通。"), .init("答复期限", "2024年5月1日"),
        .init("联系人", "周某"), .init("电话", "0000-0000000"), .init("日期", "2024年4月1日"),
    ]
}
