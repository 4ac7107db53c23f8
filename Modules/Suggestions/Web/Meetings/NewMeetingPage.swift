import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 安排会议: first what for and with whom, then when, where and about what.
struct NewMeetingPage {
    private static let path = "/suggestions/meetings"
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func empty() async throws -> WebResponse {
        let query = visit.request.query
        let kind = query["kind"].flatMap(WorkMeetingKind.init(rawValue:))
        guard let kind, query["step"] == "2" else { return try await choosing(kind) }
        return try await page(kind, query.all("units").compactMap { UnitID($0) })
    }

    func save() async throws -> WebResponse {
        let id: ID<WorkMeeting> = try visit.form.id("id", "表单")
        let kind = try WorkMeetingKind(rawValue: visit.form.text("kind")).orInvalid("kind", "没有这种会议。")
        let units: [UnitID] = try visit.form.ids("units", "单位")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: ArrangeMeeting.fields)
        let next = kind == .assigning ? "请写明“五个明确”；" : ""
        return try await app.save(
            then: "\(Self.path)/\(id)", done: "已安排，\(Set(units).count) 家单位收到会议通知。\(next)开完会登记召开情况。",
            or: { try await page(kind, units, failure: $0) }
        ) { db in try ArrangeMeeting.arrange(id, kind, with: units, raw, by: scope, db) }
    }

    private func choosing(_ kind: WorkMeetingKind?) async throws -> WebResponse {
        let scope = visit.scope
        let units = try await app.database.read { db in try Unit.all(in: scope.office, db) }
        return .page("安排会议") {
            PageHeader("安排会议", lead: "先选开什么会、通知哪些单位，再填时间、地点和议程。", crumbs: [Link("办理工作会议", Self.path)])
            form(.method("get"), .action("\(Self.path)/new")) {
                input(.type("hidden"), .name("step"), .value("2"))
                label {
                    span("会议种类")
                    select(.name("kind"), .required(true)) {
                        option("请选择", .value(""))
                        for each in WorkMeetingKind.allCases {
                            option(each.title, .value(each.rawValue), .selected(each == kind))
                        }
                    }
                }
                fieldset {
                    legend("通知哪些单位参加（可以不选）")
                    UnitTicks(units)
                }
                button("下一步", .type("submit"), .class("primary"))
            }
        }
    }

    private func page(
        _ kind: WorkMeetingKind, _ units: [UnitID], failure: Failure? = nil
    ) async throws -> WebResponse {
        let scope = visit.scope
        let (names, items) = try await app.database.read { db in
            (
                try Unit.names(of: units, in: scope.office, db),
                try WorkMeetingItem.candidates(for: kind, of: units, in: scope.office, db)
            )
        }
        guard names.count == Set(units).count else { throw Failure.notFound("所选的单位里有不存在的。") }
        let invited = Set(units).sorted()
        return EntryPage(
            title: "安排\(kind.title)", crumbs: [Link("办理工作会议", Self.path)], action: Self.path, submit: "安排",
            next: invited.isEmpty ? "之后：可以增加单位，打印会议通知。" : "之后：\(invited.count) 家单位马上收到会议通知；会前可以改期、增加单位。",
            lead: invited.isEmpty ? "没有选参会单位。" : "通知：" + invited.compactMap { names[$0] }.joined(separator: "、")
        ).response(
            visit,
            hidden: [.hidden("kind", kind.rawValue)] + invited.map { .hidden("units", $0.description) },
            fields: CaseForms(options: [.agendaSuggestions: items.map(\.candidate)]).fields(ArrangeMeeting.fields),
            failure: failure)
    }
}

extension WorkMeetingItem {
    var option: Option { Option(suggestion.description, "\(name)（\(state.title)）") }

    /// As something to be put on an agenda.
    var candidate: Option {
        Option(suggestion.description, "\(name)（\(state.title)\(agendas > 0 ? "，列入过议程" : "")）")
    }
}
