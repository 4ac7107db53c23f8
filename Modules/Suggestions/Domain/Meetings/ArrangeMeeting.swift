import Kernel
import Platform
import Storage
import SuggestionsContract

/// 安排会议: with its agenda and suggestions; the units invited get the notice at once.
public enum ArrangeMeeting {
    static let day = InputField("planned_on", "会议日期", .day, required: true)
    static let time = InputField("planned_time", "时间", .line(maxLength: 20), hint: "如：上午9:00")
    static let place = InputField("place", "地点", .line(maxLength: 100), required: true)
    static let president = InputField("presided_by", "主持人", .line(maxLength: 60), hint: "写姓名和职务")
    static let agenda = InputField(
        "agenda", "议程", .text(maxLength: 4000), required: true, hint: "一行一项；参会的单位都看得到，不写涉密内容")
    static let suggestions = InputField(
        "suggestions", "列入议程的建议", .many(.agendaSuggestions), hint: "单位只看到自己承办的")

    /// What the form asks for; kind and units were chosen before.
    public static let fields = [
        InputField("title", "会议名称", .line(maxLength: 100), required: true, hint: "如：2024年代表建议交办会"),
        day, time, place, president, agenda, suggestions,
    ]

    /// `id` was made with the form, so that a form sent twice makes one meeting and one notice. A meeting of the past
    /// is noted down without notice.
    public static func arrange(
        _ id: ID<WorkMeeting>, _ kind: WorkMeetingKind, with units: [UnitID], _ raw: [String: [String]],
        by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.superviseSuggestions)
        let input = try Input(raw, for: fields)
        let day = try input.requiredSensibleDay("planned_on", "会议日期")
        guard try db.count("SELECT COUNT(*) FROM suggestions_meeting WHERE id = \(id)") == 0 else {
            _ = try WorkMeeting.find(id, for: scope, db)
            return
        }
        try db.run(
            """
            INSERT INTO suggestions_meeting (id, office_id, state, version, kind, title, planned_on, planned_time,
                                             place, presided_by, agenda, entered_by, created_at)
            VALUES (\(id), \(scope.office), \(WorkMeetingCase.machine.start), 1, \(kind), \(input.required("title")),
                    \(day), \(input.text("planned_time")), \(input.required("place")), \(input.text("presided_by")),
                    \(input.required("agenda")), \(scope.name), \(db.now))
            """)
        let invited = try WorkMeetingUnit.invite(Array(Set(units)), to: id, in: scope.office, db)
        try WorkMeetingItem.add(
            input.ids("suggestions", as: SuggestionSubject.self), to: id, in: scope.office, db)
        try Journal(scope: scope, db).begin(WorkMeetingCase.self, Reference(WorkMeetingCase.kind, id), "安排会议")
        try Audit.append(
            "suggestions.meeting.arranged", on: Reference(WorkMeetingCase.kind, id),
            ["kind": kind.rawValue, "units": String(invited.count)], by: scope, db)
        guard day >= db.now.day else { return }
        try notify(invited, of: try WorkMeeting.find(id, for: scope, db), by: scope, db)
    }

    static func notify(_ units: [UnitID], of meeting: WorkMeeting, by scope: Scope, _ db: any Connection) throws {
        try Notice.send(
            "会议通知：\(meeting.title)，\(meeting.plannedFor)，在\(meeting.place)。请派人参加。",
            about: Reference(WorkMeetingCase.kind, meeting.id), to: units.map { .unit($0) }, by: scope, db)
    }
}
