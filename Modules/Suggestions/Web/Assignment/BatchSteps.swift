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

    /// The rows, and what is to stand on the notices.
    func check() async throws -> WebResponse {
        try await checked(try typed(), asking: CaseForms.input(visit.form, for: BatchAssignment.fields))
    }

    /// All of it, or back to the rows with what is wrong.
    func confirm() async throws -> WebResponse {
        let id: AssignmentBatchID = try visit.form.id("id", "表单")
        let (lines, scope) = (try typed(), visit.scope)
        if visit.form.flag("back") { return try await checked(lines, isBack: true) }
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

    /// - Parameters:
    ///   - raw: what is to stand on the notices, to be checked too; nil where it has not been asked for yet.
    ///   - isBack: the rows are to be changed once more.
    private func checked(
        _ lines: [BatchLine], asking raw: [String: [String]]? = nil, isBack: Bool = false, failure: Failure? = nil
    ) async throws -> WebResponse {
        let id: AssignmentBatchID = try visit.form.id("id", "表单")
        let scope = visit.scope
        guard !lines.isEmpty else { return refused(.invalid("没有要交办的建议：请至少给一件写上主办单位。")) }
        let (check, found) = try await app.database.read { db -> (BatchCheck, Failure?) in
            let check = try BatchCheck(lines, for: scope, db)
            do {
                if let raw { try BatchAssignment.check(raw, for: check, by: scope, db) }
                return (check, failure)
            } catch let failure as Failure where failure.kind == .invalid {
                return (check, failure)
            }
        }
        return page(check, id, isBack: isBack, failure: found)
    }

    private func page(
        _ check: BatchCheck, _ id: AssignmentBatchID, isBack: Bool = false, failure: Failure? = nil
    ) -> WebResponse {
        let isReady = check.problems == 0 && failure == nil && !isBack
        let status = failure?.kind.httpStatus ?? (check.problems == 0 ? 200 : 422)
        // What is wrong comes first.
        let rows = check.rows.filter { !$0.problems.isEmpty } + check.rows.filter(\.problems.isEmpty)
        let lead =
            switch (check.problems, failure) {
            case (0, nil) where isBack: "\(rows.count) 件，现在一件也没有交办。修改后再检查。"
            case (0, nil): "\(rows.count) 件都没有问题，可以一次交办。"
            case (0, _): "\(rows.count) 件都没有问题，但下面填写的有误。改正后再检查；现在一件也没有交办。"
            default: "\(rows.count) 件里有 \(check.problems) 件有问题，排在前面。改正后再检查；现在一件也没有交办。"
            }
        return .page("批量交办：检查", status: status, wide: true) {
            PageHeader(
                "批量交办：检查", lead: lead, crumbs: [Link("代表建议", "/suggestions"), Link("批量交办", Self.path)])
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
