import Documents
import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

extension BatchPage {
    /// A table was handed in: it is checked like what was typed.
    func file() async throws -> WebResponse {
        do {
            let upload = try visit.form.upload("file", "表格")
            let lines = try await SheetThread.perform {
                try BatchLine.read(try SheetFile.read(upload.bytes, name: "交办"))
            }
            return try await checked(lines)
        } catch let failure as Failure where failure.kind == .invalid {
            return refused(failure)
        }
    }

    func check() async throws -> WebResponse { try await checked(try typed()) }

    /// All of it, or back to the rows with what is wrong.
    func confirm() async throws -> WebResponse {
        let id: AssignmentBatchID = try visit.form.id("id", "表单")
        let (lines, scope) = (try typed(), visit.scope)
        let raw = CaseForms.input(visit.form, for: BatchAssignment.fields)
        do {
            let check = try await app.database.write { db in
                try BatchAssignment.assign(id, lines, raw, by: scope, db)
            }
            if let check, check.problems > 0 { return page(check, id) }
            let done = check.map { "已交办 \($0.rows.count) 件，各单位已收到消息。" } ?? "这一批已经交办过。"
            return .redirect(to: "/suggestions/batches/\(id)", done: "\(done)请打印交办通知书。")
        } catch let failure as Failure where failure.kind == .invalid {
            return try await checked(lines, failure: failure)
        }
    }

    private func checked(_ lines: [BatchLine], failure: Failure? = nil) async throws -> WebResponse {
        let id: AssignmentBatchID = try visit.form.id("id", "表单")
        let scope = visit.scope
        guard !lines.isEmpty else { return refused(.invalid("没有要交办的建议：请至少给一件写上主办单位。")) }
        let check = try await app.database.read { db in try BatchCheck(lines, for: scope, db) }
        return page(check, id, failure: failure)
    }

    private func page(_ check: BatchCheck, _ id: AssignmentBatchID, failure: Failure? = nil) -> WebResponse {
        let isReady = check.problems == 0
        let status = failure?.kind.httpStatus ?? (isReady ? 200 : 422)
        // What is wrong comes first.
        let rows = check.rows.filter { !$0.problems.isEmpty } + check.rows.filter(\.problems.isEmpty)
        return .page("批量交办：检查", status: status, wide: true) {
            PageHeader(
                "批量交办：检查",
                lead: isReady
                    ? "\(check.rows.count) 件都没有问题，可以一次交办。"
                    : "\(check.rows.count) 件里有 \(check.problems) 件有问题，排在前面。改正后再检查；现在一件也没有交办。",
                crumbs: [Link("代表建议", "/suggestions"), Link("批量交办", Self.path)])
            BatchForm(
                visit, id, rows.map(BatchForm.Line.init), units: check.unitNames, isReady: isReady, failure: failure
            ).html
        }
    }

    private func refused(_ failure: Failure) -> WebResponse {
        .page("批量交办", status: failure.kind.httpStatus) {
            PageHeader("批量交办", crumbs: [Link("代表建议", "/suggestions"), Link("批量交办", Self.path)])
            Callout(.late, failure.fields.first?.message ?? failure.message)
            p { Link("回到批量交办", Self.path) }
        }
    }

    /// Three values for each row, side by side; rows without units are not meant.
    private func typed() throws -> [BatchLine] {
        let (keys, mains, others) = (visit.form.all("key"), visit.form.all("main"), visit.form.all("co"))
        guard keys.count == mains.count, keys.count == others.count else {
            throw Failure.invalid("表单不完整，请回到批量交办重新填写。")
        }
        return keys.indices.map { place in
            BatchLine(key: keys[place].trimmed, main: mains[place].trimmed, co: others[place].trimmed)
        }.filter { !$0.main.isEmpty || !$0.co.isEmpty }
    }
}
