import Kernel
import Storage
import Web

/// The State Council's notices the office counts with, and the import of a later year: upload, look, confirm.
struct CalendarPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page(nil) }

    /// What the file would change, with a button to confirm; nothing is stored yet.
    func preview() async throws -> WebResponse {
        do {
            let (text, source, notice) = try read()
            let office = visit.scope.office
            let today = visit.today
            let (change, rows) = try await app.database.read { [app] db in
                let change = try CalendarImport.preview(notice, office: office, db)
                let rules = try ClockRules.load(office: office, db)
                let rows = try ClockRow.rows(
                    change.moves.map(\.clock), rules, on: today, in: office, app, db)
                return (change, rows)
            }
            return page(of: change, rows, text: text, source: source)
        } catch let failure as Failure where failure.kind == .invalid {
            return try await page(failure)
        }
    }

    func confirm() async throws -> WebResponse {
        do {
            let (_, source, notice) = try read()
            let scope = visit.scope
            let change = try await app.database.write { db in
                try CalendarImport.apply(notice, source: source, by: scope, db)
            }
            return .redirect(
                to: "/clocks/calendar",
                done: "已导入 \(notice.year) 年放假调休安排，\(change.moves.count) 项期限的到期日随之更正，已通知办理人。")
        } catch let failure as Failure where failure.kind == .invalid {
            return try await page(failure)
        }
    }

    /// The text, where it came from, and what it says: from the file, or pasted.
    private func read() throws -> (text: String, source: String, notice: WorkCalendar.Notice) {
        let form = visit.form
        guard let year = try form.number("year", "年度", in: 1949...2999) else {
            throw Failure.invalid(field: "year", "请填写年度。")
        }
        var text = form["csv"] ?? ""
        var source = form.text("source").isEmpty ? "粘贴" : String(form.text("source").prefix(200))
        if let upload = form.uploads("file").first {
            guard let whole = String(validating: upload.bytes, as: UTF8.self) else {
                throw Failure.invalid(field: "file", "文件里的文字认不出来。请在 Excel 里“另存为”，类型选“CSV UTF-8”，再上传；或直接粘贴内容。")
            }
            text = whole
            source = String(upload.filename.prefix(200))
        }
        guard !text.trimmed.isEmpty else { throw Failure.invalid(field: "csv", "请选择文件，或把内容粘贴到框里。") }
        do {
            return (text, source, try CalendarImport.read(text, year: year))
        } catch {
            throw Failure.invalid(field: "csv", Failure(error).message)
        }
    }

    private func page(_ failure: Failure?) async throws -> WebResponse {
        let office = visit.scope.office
        let (calendar, imported) = try await app.database.read { db in
            (try OfficeCalendar.load(office: office, db), try OfficeCalendar.imported(office: office, db))
        }
        let years = calendar.years.sorted().map { year in
            Year(notice: calendar.notices[year], imported: imported.first { $0.year == year })
        }
        let next = (calendar.years.max() ?? visit.today.year) + 1
        return .page("放假调休安排", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("放假调休安排", lead: "工作日按国务院办公厅每年的放假通知计算。", crumbs: ClockLinks.crumbs)
            if !calendar.years.contains(visit.today.year) {
                Callout(.late, "\(visit.today.year) 年的安排还没有导入，工作日只按周末计算，请尽快导入。")
            }
            Panel("导入新一年的安排") {
                FormView(
                    action: "/clocks/calendar/preview", csrf: visit.csrf, submit: "核对", next: "下一步：看清哪些期限会变，再确认导入",
                    fields: [
                        .number("year", "年度", value: next, in: 1949...2999, required: true),
                        .file("file", "文件", accept: ".csv,text/csv", hint: "CSV 文件，或把内容粘贴到下面"),
                        .multiline(
                            "csv", "内容", hint: "第一行写“日期,类别,名称”，以下每天一行，类别写“休”或“班”，如 2027-01-01,休,元旦"),
                    ], form: failure == nil ? nil : visit.form, failure: failure)
            }
            DataTable(
                years.reversed(), caption: "已有的年度",
                columns: [
                    .number("年度") { $0.notice?.year }, .number("休") { $0.count(.off) },
                    .number("补班") { $0.count(.makeUp) }, .text("来源") { $0.source },
                ])
        }
    }

    private func page(of change: CalendarImport, _ rows: [ClockRow], text: String, source: String) -> WebResponse {
        let notice = change.notice
        let days = notice.days.sorted { $0.key < $1.key }
        let due = Dictionary(change.moves.map { ($0.clock.id, $0.newDue) }, uniquingKeysWith: { first, _ in first })
        return .page("核对 \(notice.year) 年放假调休安排", wide: true) {
            PageHeader(
                "核对 \(notice.year) 年放假调休安排", lead: "还没有导入。请与国务院办公厅的通知逐日核对。",
                crumbs: ClockLinks.crumbs + [Link("放假调休安排", "/clocks/calendar")])
            if change.replaces { Callout(.waiting, "\(notice.year) 年已有安排，确认后整年替换。") }
            DataTable(
                rows, caption: "到期日会变的期限（\(rows.count) 项）", empty: "没有正在计时的期限会变。",
                columns: [
                    .text("事项") { $0.subject }, .text("期限") { $0.clock.title }, .text("由谁办理") { $0.holder },
                    .day("现在到期") { $0.clock.dueOn }, .day("改为") { due[$0.clock.id] },
                ])
            DataTable(
                days, caption: "放假和补班的日子（\(days.count) 天）",
                columns: [
                    .day("日期") { $0.key }, .text("星期") { $0.key.weekdayName }, .text("类别") { $0.value.mark.rawValue },
                    .text("名称") { $0.value.name },
                ])
            FormView(
                action: "/clocks/calendar", csrf: visit.csrf, submit: "确认导入",
                next: "导入后：\(rows.count) 项期限更正到期日，并通知办理人",
                fields: [
                    .hidden("year", String(notice.year)), .hidden("source", source), .hidden("csv", text),
                ])
        }
    }

    private struct Year {
        let notice: WorkCalendar.Notice?
        let imported: OfficeCalendar.Imported?

        func count(_ mark: WorkCalendar.SpecialDay.Mark) -> Int {
            notice?.days.values.filter { $0.mark == mark }.count ?? 0
        }

        var source: String {
            imported.map { "\($0.importedBy) \($0.importedAt.minuteText) 导入（\($0.source)）" } ?? "随软件提供"
        }
    }
}
