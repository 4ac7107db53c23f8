import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// The decision on one suggestion: who agreed to what, what was found in the texts, what was published before.
struct PublicationDecisionPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func act() async throws -> WebResponse {
        let id: SuggestionID = try visit.id("id")
        return try await acts(id).take(on: id.asID()) { try await page(failure: $0) }
    }

    private func acts(_ id: SuggestionID) -> CaseActs<PublicationCase> {
        CaseActs(.publication, app, visit, page: "/suggestions/\(id)/publication", under: "")
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: SuggestionID = try visit.id("id")
        let scope = visit.scope
        let (facts, editions, parts, steps) = try await app.database.read { db in
            let facts = try PublicationFacts.find(id, for: scope, db)
            let editions = try PublicationEdition.all(of: id, in: scope.office, db)
            return (
                facts, editions,
                try editions.first.map { try PublishedPart.all(of: $0.id, in: scope.office, db) } ?? [],
                try Step.all(of: [Reference(PublicationCase.kind, id)], in: scope.office, db)
            )
        }
        let acts = acts(id)
        let forms = acts.forms(
            facts, version: facts.version, primary: [.publish], values: values(facts, editions.first, parts))
        return .page("公开审核", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "公开审核", lead: facts.name,
                crumbs: [Link("建议公开", PublicationListPage.path), Link("这件建议", "/suggestions/\(id)")]
            ) {
                if facts.state == .published { Link("看公开网页", "/public/\(scope.office)/suggestions/\(id)") }
            }
            FactList(self.facts(of: facts, editions.first))
            findings(facts)
            for part in PublicationPart.allCases where !facts.original(part).isEmpty {
                Panel("\(part.title)（原文）", folded: facts.state != .toReview) { Passage(facts.original(part)) }
            }
            acts.panel(forms, failure)
            if !editions.isEmpty { Panel("公开过的版本") { table(editions) } }
            if !parts.isEmpty { Panel("最近一版各部分") { table(parts) } }
            CaseHistory(steps, empty: "还没有作过公开决定。", byMinute: true)
        }
    }

    /// Published, the ground is that of what was left out of the last edition.
    private func facts(of facts: PublicationFacts, _ edition: PublicationEdition?) -> [Fact] {
        let edition = facts.state == .published ? edition : nil
        let imported = facts.state == .toReview && facts.publishedOn != nil
        return [
            Fact("状态") { Status(facts.state.title, facts.state.phase.tone) },
            Fact("代表的公开意见", facts.consent?.title ?? "没有登记，公开前要征得代表意见并补录"),
            Fact("公开日期", facts.publishedOn.map { "\($0.chinese)\(imported ? "（导入时登记）" : "")" }),
            Fact("依据", (facts.ground ?? edition?.ground)?.title), Fact("依据说明", facts.reason ?? edition?.reason),
            Fact("最近决定", facts.decidedBy.map { "\($0)，\(facts.decidedOn?.chinese ?? "")" }),
        ]
            + facts.replies.map { reply in
                let words = reply.opinion.map(Publication.ofUnit) ?? "没有填写"
                return Fact("\(reply.unit)的意见", words + (reply.opinionReason.map { "（\($0)）" } ?? ""))
            }
    }

    /// Every place, so that nobody has to search the texts for it.
    private func findings(_ facts: PublicationFacts) -> HTML {
        // Once decided, what was found has been dealt with.
        guard facts.state == .toReview else { return .empty }
        let found = facts.findings
        guard !found.isEmpty else { return p("各部分的原文里没有发现电话、证件号码、邮箱和地址。", .class("hint")) }
        return Callout(.late, "公开前请核对这些内容，需要处理的在下面改写或者不公开：") {
            ul {
                for part in PublicationPart.allCases {
                    for finding in found[part] ?? [] { li("\(part.title)：\(finding.kind.title) \(finding.text)") }
                }
            }
        }.html
    }

    /// The first decision begins with the originals, what was found in them masked; a correction with what is published
    /// now.
    private func values(
        _ facts: PublicationFacts, _ edition: PublicationEdition?, _ parts: [PublishedPart]
    ) -> [String: String] {
        var values = Dictionary(
            PublicationPart.allCases.map { ($0.textField, SensitiveText.masked(facts.original($0))) },
            uniquingKeysWith: { first, _ in first })
        guard let edition else { return values }
        values["scope"] = edition.scope.rawValue
        values["ground"] = edition.ground?.rawValue ?? ""
        values["reason"] = edition.reason ?? ""
        if let basis = edition.consentBasis {
            values["consent"] = edition.consent.rawValue
            values["consent_basis"] = basis
        }
        for part in parts {
            // A new reply stands in the place of the one that was published as it was.
            let isCurrent = part.treatment == .redacted || part.body == facts.original(part.part)
            if isCurrent, let body = part.body { values[part.part.textField] = body }
            if part.treatment == .withheld { values[part.part.withheldField] = part.reason ?? "" }
        }
        return values
    }

    private func table(_ editions: [PublicationEdition]) -> HTML {
        DataTable(
            editions, caption: "公开过的版本",
            columns: [
                .text("版本") { "第 \($0.number) 版" }, .text("公开范围") { $0.scope.title }, .text("标题") { $0.title },
                .text("依据") { $0.ground?.title }, .text("经办") { "\($0.madeBy)，\($0.madeAt.minuteText)" },
            ]
        ).html
    }

    private func table(_ parts: [PublishedPart]) -> HTML {
        DataTable(
            parts, caption: "最近一版各部分",
            columns: [
                .text("部分") { $0.part.title }, .text("处理") { $0.treatment.title }, .text("公开的文字") { $0.body },
                .text("不公开的理由") { $0.reason },
            ]
        ).html
    }
}
