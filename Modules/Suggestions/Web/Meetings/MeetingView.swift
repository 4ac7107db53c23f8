import Kernel
import Platform
import Storage
import Suggestions
import Web

/// What a meeting's page shows to this reader.
struct MeetingView: Sendable {
    let meeting: WorkMeeting
    let isOffice: Bool
    let steps: [Step]
    private let units: [WorkMeetingUnit]
    private let items: [WorkMeetingItem]
    private let notes: [WorkMeetingNote]
    /// What can still be added while it is planned.
    private let otherUnits: [Unit]
    private let candidates: [WorkMeetingItem]

    init(_ id: ID<WorkMeeting>, for scope: Scope, _ db: any Connection) throws {
        meeting = try WorkMeeting.find(id, for: scope, db)
        isOffice = scope.may(.superviseSuggestions)
        units = try WorkMeetingUnit.all(of: id, in: scope.office, db)
        items = try WorkMeetingItem.all(of: id, for: scope, db)
        notes = try WorkMeetingNote.all(of: id, for: scope, db)
        steps = isOffice ? try Step.all(of: [Reference(WorkMeetingCase.kind, id)], in: scope.office, db) : []
        guard isOffice, meeting.state == .planned else {
            (otherUnits, candidates) = ([], [])
            return
        }
        let invited = Set(units.map(\.unit))
        let listed = Set(items.map(\.suggestion))
        let all = try Unit.all(in: scope.office, db)
        otherUnits = all.filter { !invited.contains($0.id) }
        candidates = try WorkMeetingItem.candidates(
            for: meeting.kind, of: all.map(\.id), in: scope.office, db
        ).filter { !listed.contains($0.suggestion) }
    }

    var facts: [Fact] {
        [
            Fact("状态") { Status(meeting.state.title, meeting.state.phase.tone) },
            Fact("召开日期", meeting.heldOn?.chinese), Fact("安排的时间", meeting.plannedFor), Fact("地点", meeting.place),
            Fact("主持人", meeting.presidedBy), Fact("其他参加人员", meeting.participants), Fact("登记人", meeting.enteredBy),
        ]
    }

    @HTMLBuilder var texts: HTML {
        Panel("议程") { Passage(meeting.agenda) }
        if !meeting.fivePoints.isEmpty {
            Panel("五个明确") {
                for (title, text) in meeting.fivePoints {
                    h3(title)
                    Passage(text)
                }
            }
        }
        if isOffice, let record = meeting.record { Panel("会议记录") { Passage(record) } }
    }

    @HTMLBuilder var parts: HTML {
        DataTable(
            items, caption: isOffice ? "列入议程的建议" : "涉及你单位的建议", empty: "没有列入议程的建议。",
            columns: [
                .text("编号") { $0.number ?? "—" },
                .link("标题", { $0.title }, href: { "/suggestions/\($0.suggestion)" }), .text("办理") { $0.state.title },
            ])
        DataTable(
            units, caption: "通知参会的单位", empty: "没有通知单位。",
            columns: [.text("单位") { $0.name }, .text("到会") { $0.present.map { $0 ? "到会" : "缺席" } ?? "—" }])
        if meeting.heldOn != nil {
            DataTable(
                notes, caption: "点评", empty: "没有登记点评。",
                columns: [
                    .text("对象") { $0.about }, .text("点评") { $0.content },
                    .text("登记") { "\($0.enteredBy)，\($0.createdAt.day)" },
                    .text("撤销") { note in note.struckOn.map { "\($0)：\(note.struckReason ?? "")" } },
                ])
        }
    }

    /// Of an event: what can be chosen, and what stands already.
    func fields(of event: WorkMeetingEvent, _ asked: [InputField]) -> [FormField] {
        let choosable: [Option] =
            event == .include
            ? otherUnits.map { Option($0.id.description, $0.name) }
            : units.map { Option($0.unit.description, $0.name) }
        let suggestions = event == .include ? candidates.map(\.candidate) : items.map(\.option)
        return CaseForms(options: [
            .units: choosable, .agendaSuggestions: suggestions,
            .meetingNotes: notes.filter { $0.struckOn == nil }.map {
                Option($0.id.description, "\($0.about)：\($0.content.prefix(30))")
            },
        ]).fields(asked, values: values)
    }

    private var values: [String: String] {
        let texts: [String: String?] = [
            "planned_on": meeting.plannedOn.description, "planned_time": meeting.plannedTime, "place": meeting.place,
            "presided_by": meeting.presidedBy, "agenda": meeting.agenda, "leadership": meeting.leadership,
            "duties": meeting.duties, "requirements": meeting.requirements, "measures": meeting.measures,
            "assessment": meeting.assessment, "held_on": meeting.plannedOn.description,
        ]
        return texts.compactMapValues { $0 }
    }
}
