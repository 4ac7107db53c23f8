import Kernel
import Platform
import Storage

/// What the office fills in before an activity: the same for a new one and for a change of plan.
public struct ActivityPlan: Sendable {
    public static let fields: [InputField] = [
        InputField(
            "kind", "类型", .choice(ActivityKind.self, \.title), required: true),
        InputField("kind_word", "类型的具体叫法", .line(maxLength: 40), hint: "与上面的叫法不同，或者选“其他”时填写。"),
        InputField("name", "名称", .line(maxLength: 100), required: true),
        InputField("held_on", "日期", .day, required: true),
        InputField("ends_on", "结束日期", .day, hint: "只有一天的不填。"),
        InputField("place", "地点", .line(maxLength: 100)),
        InputField("host", "主办", .line(maxLength: 60), required: true, hint: "本级常委会主办的写机关简称；小组自己搞的写小组名称。"),
        InputField("theme", "三个紧密结合", .choice(ActivityTheme.self, \.title)),
        groupField,
        InputField("station", "联络站", .line(maxLength: 60)),
        InputField("campaign", "代表行动", .one(.activityCampaigns)),
        InputField("meeting", "会议", .one(.meetings), hint: "列席常委会会议、出席代表大会时选。"),
        InputField("plan", "方案", .text(maxLength: 5000), hint: "内容、日程、要求。"),
    ]

    public static let groupField = InputField(
        "group", "代表小组", .line(maxLength: 60), hint: "小组的全称；输入几个字，从提示里选。")

    let kind: ActivityKind
    let kindWord: String
    let name: String
    let heldOn: Day
    let endsOn: Day?
    let place: String?
    let host: String
    let hostLevel: HostLevel
    let theme: String?
    let group: DeputyGroupID?
    let station: String?
    let campaign: CampaignID?
    let meeting: MeetingID?
    let text: String?

    /// Throws `invalid` beside the field for what does not fit, for an unknown group, and for a campaign or meeting of
    /// another office.
    init(_ input: Input, in office: OfficeID, _ db: any Connection) throws {
        kind = try ActivityKind(rawValue: input.required("kind")).orInvalid("kind", "请选择类型。")
        kindWord = input.text("kind_word") ?? kind.title
        guard kind != .other || input.text("kind_word") != nil else {
            throw Failure.invalid(field: "kind_word", "请填写类型的具体叫法。")
        }
        name = input.required("name")
        heldOn = try input.day("held_on").orInvalid("held_on", "请填写日期。")
        endsOn = input.day("ends_on").flatMap { $0 == input.day("held_on") ? nil : $0 }
        if let endsOn, endsOn < heldOn {
            throw Failure.invalid(field: "ends_on", "结束日期不能早于日期（\(heldOn)）。")
        }
        place = input.text("place")
        host = input.required("host")
        hostLevel = try HostReading(of: [host], in: office, db).level(of: host)
        theme = input.text("theme")
        group = try input.text("group").map { try Self.group(named: $0, in: office, db) }
        station = input.text("station")
        campaign = input.id("campaign")
        meeting = input.id("meeting")
        text = input.text("plan")
        try Self.check(campaign, "campaign", "代表行动", "representatives_campaign", office, db)
        try Self.check(meeting, "meeting", "会议", "platform_meeting", office, db)
    }

    private static func group(named name: String, in office: OfficeID, _ db: any Connection) throws -> DeputyGroupID {
        let found: DeputyGroupID? = try db.value(
            "SELECT id FROM representatives_group WHERE office_id = \(office) AND name = \(name)")
        return try found.orInvalid("group", "没有叫“\(name)”的代表小组，请写全称，或从提示里选。")
    }

    private static func check<Subject>(
        _ id: ID<Subject>?, _ field: String, _ title: String, _ table: SQL, _ office: OfficeID, _ db: any Connection
    ) throws {
        guard let id else { return }
        guard try db.count("SELECT COUNT(*) FROM \(table) WHERE office_id = \(office) AND id = \(id)") == 1 else {
            throw Failure.invalid(field: field, "请从列表中选择\(title)。")
        }
    }
}

extension InputField.Source {
    public static let activityCampaigns = InputField.Source("representatives.campaigns")
}
