import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 第三方评估: the samples, and the form that fixes the list of a new one.
struct SampleListPage {
    static let path = "/suggestions/samples"
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func save() async throws -> WebResponse {
        let id: SampleID = try visit.form.id("sample", "表单")
        let raw = CaseForms.input(visit.form, for: DrawSample.listing)
        let scope = visit.scope
        return try await app.save(then: "\(Self.path)/\(id)", done: "名单已经定下，请先打印公布，再当众产生种子数。", or: page) { db in
            try DrawSample.list(id, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let scope = visit.scope
        let samples = try await app.database.read { db in try Sample.all(for: scope, db) }
        let form: SampleID = visit.newID("sample")
        return .page("第三方评估", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "第三方评估", lead: "先定名单并公布，再当众产生种子数；抽中哪些由名单和种子数决定，谁都可以复算。",
                crumbs: [Link("代表建议", "/suggestions")]
            ) { a("回头看", .href(LookBackPage.path), .class("button")) }
            DataTable(
                samples, caption: "第三方评估", empty: "还没有评估。",
                columns: [
                    .link("名称", { $0.title }, href: { "\(Self.path)/\($0.id)" }), .text("办复年度") { "\($0.year)年" },
                    .number("名单件数") { $0.population }, .number("抽取件数") { $0.size },
                    .day("定名单") { $0.listedOn }, .day("抽取") { $0.drawnOn }, .text("种子数") { $0.seed ?? "—" },
                ])
            Panel("定一份新名单") {
                FormView(
                    action: Self.path, of: visit, submit: "定名单",
                    next: "定下后：那一年办复的建议（不含保密件）按编号列出，名单不再变动。",
                    fields: [.hidden("sample", form.description)]
                        + CaseForms(options: [:]).fields(DrawSample.listing), failure: failure)
            }
        }
    }
}

/// One sample: the numbered list, the draw, and the experts' conclusions.
struct SamplePage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func draw() async throws -> WebResponse {
        let id: SampleID = try visit.id("sample")
        let raw = CaseForms.input(visit.form, for: DrawSample.drawing)
        let scope = visit.scope
        return try await app.save(then: "\(SampleListPage.path)/\(id)", done: "已经抽取，抽中的排在前面。", or: page) { db in
            try DrawSample.draw(id, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: SampleID = try visit.id("sample")
        let scope = visit.scope
        let (sample, lines) = try await app.database.read { db in
            (try Sample.find(id, for: scope, db), try SampleLine.all(of: id, for: scope, db))
        }
        let again = sample.seed.flatMap { Int($0) }.map {
            SampleDraw.positions(sample.size, of: sample.population, seed: $0)
        }
        let isSame = again == lines.filter(\.isDrawn).map(\.position)
        return .page(sample.title, status: failure?.kind.httpStatus ?? 200, wide: true) {
            PageHeader(
                sample.title, lead: "\(sample.year) 年办复的建议 \(sample.population) 件，抽取 \(sample.size) 件。",
                crumbs: [Link("第三方评估", SampleListPage.path)]
            ) {
                a("导出名单", .href("\(SampleListPage.path)/\(id)/export.xlsx"), .class("button"))
                if sample.drawnOn != nil { Link("打印评估报告", "/letters/papers/suggestions.third-party/\(id)") }
            }
            if let failure, failure.fields.isEmpty { Callout(.late, failure.message) }
            FactList([
                Fact("评估组", sample.experts), Fact("定名单", "\(sample.listedOn)，\(sample.listedBy)"),
                Fact("种子数", sample.seed), Fact("种子数的来历", sample.seedOrigin),
                Fact("抽取", sample.drawnOn.map { "\($0)，\(sample.drawnBy ?? "")" }),
                Fact("复算", sample.seed.map { _ in isSame ? "用名单和种子数重新计算，结果相同" : "与重新计算的结果不同，请查明" }),
            ])
            if sample.drawnOn == nil {
                Panel("抽取") {
                    FormView(
                        action: "\(SampleListPage.path)/\(id)/draw", of: visit, submit: "抽取",
                        next: "抽取后不能重抽。请先打印下面的名单公布。", fields: CaseForms(options: [:]).fields(DrawSample.drawing),
                        failure: failure)
                }
            } else {
                Panel("抽中的建议") { drawn(lines.filter(\.isDrawn), of: id) }
            }
            Panel("名单") {
                DataTable(
                    lines, caption: "名单",
                    columns: [
                        .number("序号") { $0.position }, .text("编号") { $0.number ?? "—" },
                        .link("标题", { $0.title }, href: { "/suggestions/\($0.suggestion)" }),
                        .text("抽中") { $0.isDrawn ? "是" : "" },
                    ])
            }
        }
    }

    private func drawn(_ lines: [SampleLine], of id: SampleID) -> DataTable {
        DataTable(
            lines, caption: "抽中的建议",
            columns: [
                .number("序号") { $0.position }, .text("编号") { $0.number ?? "—" }, .text("标题") { $0.title },
                .html("结论") { line in
                    guard let conclusion = line.conclusion else {
                        return a("登记结论", .href("/suggestions/\(line.suggestion)/revisits?sample=\(id)"))
                    }
                    return Status(conclusion.title, conclusion == .settled ? .done : .running).html
                },
                .text("评估组") { $0.heldBy ?? "" }, .day("日期") { $0.heldOn }, .text("意见") { $0.content ?? "" },
            ])
    }
}
