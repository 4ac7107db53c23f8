import Kernel
import Platform
import Suggestions
import SuggestionsContract
import Web

/// The rows of a batch with their units to be typed, and what stands on all notices; before and after a check.
struct BatchForm {
    struct Line {
        /// The suggestion's id, or what a table said instead.
        let key: String
        let number: String
        let title: String
        let note: String
        let main: String
        let co: String
        let problems: [String]
        /// Which unit is recommended, and why; nothing when there is nothing to recommend.
        let advice: String

        init(_ candidate: BatchCandidate, _ advice: BatchAdvice) {
            key = candidate.id.description
            number = candidate.number ?? "—"
            title = candidate.title
            note = [candidate.category, candidate.state.title, candidate.plan].compactMap { $0 }.joined(separator: "，")
            (main, co, problems) = (candidate.main, candidate.co, [])
            self.advice = candidate.main.isEmpty ? advice[candidate.id] ?? "" : ""
        }

        init(_ row: BatchCheck.Row) {
            key = row.id?.description ?? row.line.key
            number = row.number ?? row.line.key
            title = row.title
            note = row.problems.isEmpty ? "可以交办" : ""
            (main, co, problems) = (row.line.main, row.line.co, row.problems)
            advice = ""
        }
    }

    private let visit: Visit
    private let batch: AssignmentBatchID
    private let lines: [Line]
    /// Names to pick from.
    private let units: [String]
    /// The rows have been checked, and nothing is wrong with them.
    private let isReady: Bool
    private let failure: Failure?
    /// Of the last batch, where nothing has been typed yet.
    private let remembered: [String: String]

    init(
        _ visit: Visit, _ batch: AssignmentBatchID, _ lines: [Line], units: [String], isReady: Bool = false,
        failure: Failure? = nil, remembered: [String: String] = [:]
    ) {
        self.visit = visit
        self.batch = batch
        self.lines = lines
        self.units = units
        self.isReady = isReady
        self.failure = failure
        self.remembered = remembered
    }

    var html: HTML {
        FormView(
            action: isReady ? "\(BatchPage.path)/confirm" : "\(BatchPage.path)/check", of: visit,
            submit: submit,
            next: isReady
                ? "之后：各单位收到一条消息，写明件数；期限从今天起计算；接着打印交办通知书。"
                : "之后：逐件列出问题；没有问题，再确认交办。没有写单位的不交办。",
            fields: [
                .hidden("id", batch.description),
                .block(
                    div(.class("submit")) {
                        button(submit, .type("submit"), .class("primary"))
                        if isReady { button("返回修改", .type("submit"), .name("back"), .value("1")) }
                    }),
                .block(table), .block(choices),
            ]
                + CaseForms(options: [:]).fields(BatchAssignment.fields, values: values), failure: failure
        ).html
    }

    private var submit: String { isReady ? "确认，全部交办" : "检查" }

    /// The units, once for the main ones and once for the co-units, of which several go into one box.
    @HTMLBuilder private var choices: HTML {
        for list in ["main-units", "co-units"] where !isReady {
            datalist(.id(list)) { for unit in units { option(.value(unit)) { HTML.empty } } }
        }
    }

    /// What was typed goes along from the check to the confirmation.
    private var values: [String: String] {
        Dictionary(
            BatchAssignment.fields.map { ($0.name, visit.form[$0.name]?.trimmed ?? remembered[$0.name] ?? "") },
            uniquingKeysWith: { first, _ in first })
    }

    private var table: HTML {
        DataTable(
            lines, caption: "要交办的建议",
            columns: [
                .html("编号") { line in
                    .list([
                        .text(line.number), input(.type("hidden"), .name("key"), .value(line.key)),
                    ])
                },
                .text("标题") { $0.title },
                .html("情况") { line in
                    line.problems.isEmpty
                        ? .text(line.note) : Status(line.problems.joined(separator: " "), .late, wraps: true).html
                },
                .html("主办单位") { line in
                    .list([
                        input(
                            .type("text"), .name("main"), .value(line.main), .maxlength(200), .readonly(isReady),
                            .when(!isReady, .list("main-units")),
                            .aria(label: "\(line.number) 主办单位")),
                        line.advice.isEmpty ? .empty : p(line.advice, .class("hint")),
                    ])
                },
                .html("会办单位（用“、”隔开）") { line in
                    input(
                        .type("text"), .name("co"), .value(line.co), .maxlength(500), .readonly(isReady),
                        .when(!isReady, .list("co-units")), .when(!isReady, .data("several", "1")),
                        .aria(label: "\(line.number) 会办单位"))
                },
            ]
        ).html
    }
}
