import Kernel
import Platform
import Representatives
import Storage
import Web

/// Elections with the days of their stages and whom they elected.
struct ElectionsPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func save() async throws -> WebResponse {
        let raw = CaseForms.input(visit.form, for: ElectionDraft.fields)
        return try await storing("已登记选举。当选日期是这一天的代表，列为这次选出的。") { scope, db in
            try ElectionDraft.store(try Input(raw, for: ElectionDraft.fields), by: scope, db)
        }
    }

    func saveStage() async throws -> WebResponse {
        let raw = CaseForms.input(visit.form, for: ElectionDraft.stageFields)
        return try await storing("已登记阶段的日期。") { scope, db in
            try ElectionDraft.storeStage(try Input(raw, for: ElectionDraft.stageFields), by: scope, db)
        }
    }

    func saveShare() async throws -> WebResponse {
        let raw = CaseForms.input(visit.form, for: CandidateShareDraft.fields)
        return try await storing("已登记候选人结构。") { scope, db in
            try CandidateShareDraft.store(try Input(raw, for: CandidateShareDraft.fields), by: scope, db)
        }
    }

    private func storing(
        _ done: String, _ body: @escaping @Sendable (Scope, any Connection) throws -> Void
    ) async throws -> WebResponse {
        let scope = visit.scope
        return try await app.save(
            then: "/representatives/elections", done: done, or: { try await page(failure: $0) }
        ) { db in try body(scope, db) }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let office = visit.scope.office
        let (elections, stages, shares) = try await app.database.read { db in
            (
                try Election.all(in: office, db), try Election.stages(in: office, db),
                try CandidateShare.all(in: office, db)
            )
        }
        let staged = Dictionary(grouping: stages, by: \.election)
        let shared = Dictionary(grouping: shares, by: \.election)
        return .page("选举", status: failure?.kind.httpStatus ?? 200, wide: true) {
            PageHeader("选举", lead: "换届选举和补选：各阶段的日期，和选出的代表。", crumbs: [Link("代表名册", "/representatives")])
            if visit.scope.may(.keepRepresentatives) {
                ActionForms(forms(elections), of: visit, failure)
            }
            DataTable(
                elections, caption: "选举", empty: "还没有登记选举。",
                columns: [
                    .text("选举哪一级") { $0.level.congress($0.term) }, .text("方式") { $0.kind.title },
                    .text("由谁选举") { $0.organ }, .day("选举日") { $0.heldOn },
                    .html("选出代表") { election in
                        let address =
                            "/representatives?level=\(election.level.rawValue)&term=\(election.term)"
                            + "&elected=\(election.heldOn)"
                        return Link("\(election.elected) 名", address).html
                    },
                    .text("阶段") { "\(staged[$0.id]?.count ?? 0) / \(ElectionStage.allCases.count)" },
                ])
            for election in elections { panel(election, staged[election.id] ?? [], shared[election.id] ?? []) }
        }
    }

    @HTMLBuilder private func panel(
        _ election: Election, _ stages: [Election.Stage], _ shares: [CandidateShare]
    ) -> HTML {
        if !stages.isEmpty || !shares.isEmpty {
            Panel("\(election.level.congress(election.term)) \(election.organ)") {
                DataTable(
                    stages, caption: "各阶段", empty: "还没有登记各阶段的日期。",
                    columns: [
                        .text("阶段") { $0.stage.title }, .day("开始") { $0.startsOn }, .day("结束") { $0.endsOn },
                        .day("张榜公布") { $0.postedOn }, .day("正式候选人公布") { $0.finalPostedOn },
                        .text("说明") { $0.note },
                        .html("法定时间") { stage in
                            let late = election.late(stage)
                            return late.isEmpty ? .text("—") : .list(late.map { words in p { Status(words, .late) } })
                        },
                    ])
                if !shares.isEmpty { Self.candidates(shares) }
            }
        }
    }

    private static func candidates(_ shares: [CandidateShare]) -> DataTable {
        DataTable(
            shares, caption: "候选人结构",
            columns: [
                .text("结构") { $0.structure.title }, .text("要求") { "\($0.bound.title) \($0.percent)%" },
                .number("这类候选人") { $0.candidates }, .number("正式代表候选人") { $0.total },
                .text("比例") { $0.share },
                .html("对照") { ($0.isKept ? Status("符合", .done) : Status("不符合", .late)).html },
            ])
    }

    private func forms(_ elections: [Election]) -> [ActionForm] {
        let options = elections.map { election in
            Option(
                election.id.description,
                "\(election.level.congress(election.term)) \(election.organ) \(election.heldOn)")
        }
        let fields = CaseForms(options: [.elections: options])
        var forms = [
            ActionForm(
                "登记选举", action: "/representatives/elections", submit: "登记", next: "可以接着登记各阶段的日期。",
                fields: fields.fields(ElectionDraft.fields))
        ]
        if !elections.isEmpty {
            forms.append(
                ActionForm(
                    "登记阶段的日期", action: "/representatives/elections/stages", submit: "登记", next: "同一阶段已有的，改为这次填写的。",
                    fields: fields.fields(ElectionDraft.stageFields)))
            forms.append(
                ActionForm(
                    "登记候选人结构", action: "/representatives/elections/candidates", submit: "登记",
                    next: "与要求对照，没有做到的标出。同一项已有的，改为这次填写的。",
                    fields: fields.fields(CandidateShareDraft.fields)))
        }
        return forms
    }
}
