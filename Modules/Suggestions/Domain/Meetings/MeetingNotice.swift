import Documents
import Kernel
import Platform
import Storage

extension LetterForm {
    /// 会议通知 to the units, all of them in one letter. Confidential suggestions are not named in it.
    static let meetingNotice = LetterForm(
        "suggestions.meeting-notice", "会议通知", .readSuggestions,
        fields: [
            .init("机关", "甲市人民代表大会常务委员会"), .init("办事机构", "甲市人大常委会代表工作委员会"),
            .init("会议名称", "2024年代表建议督办会"), .init("会议种类", "督办会"), .init("时间", "2024年5月8日 上午9:00"),
            .init("地点", "机关三楼会议室"), .init("主持人", "赵某"), .init("议程", "听取办理情况。"), .init("参会单位", "市交通运输局、市财政局"),
            .init("今天", "2024年5月1日"),
        ],
        lists: [LetterForm.List("建议", [.init("编号", "2024001"), .init("标题", "关于改善农村道路的建议")])],
        nameField: "会议名称", house: text, source: .one { id, scope, db in try values(of: id.asID(), for: scope, db) })

    private static func values(of id: ID<WorkMeeting>, for scope: Scope, _ db: any Connection) throws -> FieldValues {
        let meeting = try WorkMeeting.find(id, for: scope, db)
        guard meeting.state != .cancelled else { throw Failure.notFound("这次会议已经取消，没有通知。") }
        let office = try Office.named(scope.office, db)
        let units = try WorkMeetingUnit.all(of: meeting.id, in: scope.office, db)
        let items = try WorkMeetingItem.all(of: meeting.id, for: scope, db).filter { !$0.isConfidential }
        return FieldValues(
            [
                "机关": office.name, "办事机构": office.deputyAffairs, "会议名称": meeting.title,
                "会议种类": meeting.kind.title, "时间": meeting.plannedFor, "地点": meeting.place,
                "主持人": meeting.presidedBy ?? "", "议程": meeting.agenda,
                "参会单位": units.map(\.name).joined(separator: "、"), "今天": db.now.day.chinese,
            ],
            lists: ["建议": items.map { ["编号": $0.number ?? "", "标题": $0.title] }])
    }

    private static let text = WordDocument(
        .letter(sender: "{{办事机构}}"),
        [
            .title("关于召开{{会议名称}}的通知"), .flush("{{参会单位}}："), .body("现定于{{时间}}在{{地点}}召开{{会议名称}}，请派负责人参加。"),
            .paragraph(.heading, "一、议程"), .body("{{议程}}"), .paragraph(.heading, "二、涉及的建议"),
            .table(
                WordTable(
                    widths: [3, 13],
                    [.header(["编号", "标题"]), .init([.init("{{建议.编号}}"), .init("{{建议.标题}}")])])),
            .blank, .right("{{办事机构}}"), .right("{{今天}}"),
        ])
}
