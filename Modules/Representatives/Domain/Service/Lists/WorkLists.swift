import RepresentativesContract

/// What the office writes down of its yearly rounds: visits, rosters, reports of the committee's rooms, self-reviews.
extension EntryList {
    /// 领导走访分包的乡镇街道.
    public static let leaderVisits = EntryList(
        title: "领导走访", lead: "领导到分包的乡镇街道走访代表和群众，按时间合计人次。", kind: "representatives.leader-visit",
        path: "/representatives/leader-visits", parameter: "leader-visit",
        columns: [
            EntryColumn("日期", "visited_on", .day, required: true),
            EntryColumn("领导", "leader", .line(60), required: true),
            EntryColumn("乡镇、街道", "area", .line(100), required: true),
            EntryColumn("走访人次", "people", .integer(0...1_000_000), required: true, counted: true),
            EntryColumn("了解的情况", "content", .text(2000), hint: "不写群众的姓名、电话和住址"),
        ],
        table: "representatives_leader_visit", dayColumn: "visited_on")

    /// 三联系: 委室与部门.
    public static let roomContacts = EntryList(
        title: "委室联系部门记录", lead: "委室联系对口部门的情况。谁联系哪个部门，在“委室联系部门”名册里。", kind: "representatives.room-contact",
        path: "/representatives/room-contacts", parameter: "room-contact",
        columns: [
            EntryColumn("日期", "held_on", .day, required: true),
            EntryColumn("委室", "room", .line(60), required: true),
            EntryColumn("部门", "department", .line(100), required: true),
            EntryColumn("方式", "mode", .words(["走访", "座谈", "调研", "电话"]), required: true),
            EntryColumn("内容", "content", .text(2000)),
        ],
        table: "representatives_room_contact", dayColumn: "held_on")

    /// 委室月度汇报: odd months the room's own work, even months what the standing committee will hear.
    public static let roomReports = EntryList(
        title: "委室月度汇报", lead: "委室每月汇报：单月汇报本室工作，双月汇报常委会会议议题的准备。", kind: "representatives.room-report",
        path: "/representatives/room-reports", parameter: "room-report",
        columns: [
            EntryColumn("汇报日期", "reported_on", .day, required: true),
            EntryColumn("委室", "room", .line(60), required: true),
            EntryColumn("汇报什么", "category", .words(["本室工作", "常委会会议议题"]), required: true),
            EntryColumn("汇报人", "reporter", .line(60)),
            EntryColumn("内容", "content", .text(4000), required: true),
        ],
        table: "representatives_room_report", dayColumn: "reported_on")

    /// 驻法院、检察院人大代表联络室 with its roster; what came of a turn is filled in later.
    public static let courtRoster = EntryList(
        title: "联络室轮值", lead: "驻法院、检察院人大代表联络室的轮值表；轮值后补上参加人次、意见条数和情况，轮值代表的履职档案里各记一条。",
        kind: "representatives.court-duty",
        path: "/representatives/court-roster", parameter: "court-duty",
        columns: [
            EntryColumn("轮值日期", "on_duty_on", .day, required: true, mayCome: true),
            EntryColumn("联络室", "office_name", .words(["驻法院联络室", "驻检察院联络室"]), required: true),
            EntryColumn(
                "轮值代表", "deputies", .line(200), required: true, hint: "姓名或代表编号，用顿号隔开；轮值后计入各位的履职档案",
                namesDeputies: true),
            EntryColumn("内容", "activity", .words(["旁听庭审", "见证执行", "公益诉讼", "羁押必要性审查", "接待群众"]), required: true),
            EntryColumn("参加人次", "people", .integer(0...100_000), counted: true),
            EntryColumn("意见条数", "opinions", .integer(0...100_000), counted: true),
            EntryColumn("情况", "content", .text(2000)),
        ],
        table: "representatives_court_duty", dayColumn: "on_duty_on",
        performance: { $0.contains("接待群众") ? .reception : .interview })

    /// 代表小组活动指导意见: stands above the plan on every group's page.
    public static let guidance = EntryList(
        title: "小组活动指导意见", lead: "印发给代表小组的年度指导意见，在各小组页面的年度计划上方能看到。", kind: "representatives.guidance",
        path: "/representatives/guidance", parameter: "guidance",
        columns: [
            EntryColumn("印发日期", "issued_on", .day, required: true),
            EntryColumn("标题", "title", .line(200), required: true),
            EntryColumn("文号", "document", .line(60)),
            EntryColumn("正文", "body", .text(10_000), required: true),
        ],
        table: "representatives_guidance", dayColumn: "issued_on")

    private static let standings = ["好", "较好", "一般", "差"]

    /// “六个好”自查: the six of the working mechanism, one word each.
    public static let selfReviews = EntryList(
        title: "“六个好”自查", lead: "每半年按六项对照自查：活动阵地、履职平台、联系渠道、小组活动、建议办理、服务保障。", kind: "representatives.self-review",
        path: "/representatives/self-reviews", parameter: "self-review",
        columns: [
            EntryColumn("自查日期", "reviewed_on", .day, required: true),
            EntryColumn("单位", "organ", .line(100), required: true, hint: "本机关，或乡镇、街道"),
            EntryColumn("活动阵地", "places", .words(standings, isOpen: false), required: true),
            EntryColumn("履职平台", "platforms", .words(standings, isOpen: false), required: true),
            EntryColumn("联系渠道", "channels", .words(standings, isOpen: false), required: true),
            EntryColumn("小组活动", "groups", .words(standings, isOpen: false), required: true),
            EntryColumn("建议办理", "suggestions", .words(standings, isOpen: false), required: true),
            EntryColumn("服务保障", "services", .words(standings, isOpen: false), required: true),
            EntryColumn("问题和整改", "content", .text(2000)),
        ],
        table: "representatives_self_review", dayColumn: "reviewed_on")

    /// 代表建议办理专项资金: what was asked for and what was granted, project by project.
    public static let suggestionFunds = EntryList(
        title: "建议办理专项资金", lead: "代表建议办理专项资金安排到哪些项目，按批准日期合计。", kind: "representatives.suggestion-fund",
        path: "/representatives/suggestion-funds", parameter: "suggestion-fund",
        columns: [
            EntryColumn("批准日期", "granted_on", .day, required: true),
            EntryColumn("项目", "project", .line(200), required: true),
            EntryColumn("地区", "area", .line(60), required: true),
            EntryColumn("建议编号", "suggestion", .line(60), hint: "项目来自哪件代表建议"),
            EntryColumn("申请金额（元）", "asked", .integer(0...100_000_000_000), counted: true),
            EntryColumn("安排金额（元）", "granted", .integer(0...100_000_000_000), required: true, counted: true),
            EntryColumn("进展", "content", .text(2000)),
        ],
        table: "representatives_suggestion_fund", dayColumn: "granted_on")

    /// In the order in which the page of the room lists them.
    public static let ofWork: [EntryList] = [
        .leaderVisits, .roomContacts, .roomReports, .courtRoster, .guidance, .selfReviews, .suggestionFunds,
    ]
}
