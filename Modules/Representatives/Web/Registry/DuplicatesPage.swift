import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// People of the register who may be one, and merging them after a look at both.
struct DuplicatesPage {
    /// More than anybody looks through at once; what is merged makes room for the next.
    private static let limit = 200

    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let office = visit.scope.office
        let pairs = try await app.database.read { db in try DuplicatePair.all(limit: Self.limit, in: office, db) }
        return .page("重复的人", wide: true) {
            PageHeader(
                "重复的人", lead: "姓名和出生日期（一个只有年月的，看年月）相同，或者姓名和手机号码相同的，可能是同一个人。点“核对”看双方的任职，再决定是否合并。",
                crumbs: [Link("代表名册", "/representatives")])
            DataTable(
                pairs, caption: "可能是同一个人", empty: "没有发现可能重复的人。",
                columns: [
                    .text("姓名") { $0.name }, .text("相同之处") { $0.reason },
                    .text("先登记的") { Self.line($0.first) }, .text("后登记的") { Self.line($0.second) },
                    .link(
                        "核对", { _ in "核对" },
                        href: { "/representatives/duplicates/merge?kept=\($0.first.id)&gone=\($0.second.id)" }),
                ])
        }
    }

    func pair() async throws -> WebResponse {
        guard let kept = visit.request.query["kept"].flatMap({ PersonID($0) }),
            let gone = visit.request.query["gone"].flatMap({ PersonID($0) })
        else { return .redirect(to: "/representatives/duplicates", done: "请先选要核对的人。") }
        return try await pairPage(PersonMerge(keeping: kept, instead: gone))
    }

    func merge() async throws -> WebResponse {
        let scope = visit.scope
        let merge = PersonMerge(
            keeping: try visit.form.id("kept", "保留的人"), instead: try visit.form.id("gone", "并入的人"))
        do {
            guard visit.form.flag("sure") else {
                throw Failure.invalid(field: "sure", "合并以后不能撤销：请核对后勾选。")
            }
            try await app.database.write { db in try merge.store(by: scope, db) }
            return .redirect(to: "/representatives/duplicates", done: "已合并，任职都记在保留的人名下。")
        } catch let failure as Failure where failure.kind == .invalid {
            return try await pairPage(merge, failure: failure)
        }
    }

    private func pairPage(_ merge: PersonMerge, failure: Failure? = nil) async throws -> WebResponse {
        let office = visit.scope.office
        let (kept, gone) = try await app.database.read { db in try merge.tenures(in: office, db) }
        let name = (kept.first ?? gone.first)?.person.name ?? "这两个人"
        return .page("核对重复的人", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "核对：\(name)", lead: "两份资料说的是同一个人，才合并。",
                crumbs: [Link("代表名册", "/representatives"), Link("重复的人", "/representatives/duplicates")]
            ) {
                Link("换过来：保留另一个", "/representatives/duplicates/merge?kept=\(merge.gone)&gone=\(merge.kept)")
            }
            Panel("保留的人") { table(kept, "保留的人的任职") }
            Panel("并入的人") { table(gone, "并入的人的任职") }
            FormView(
                action: "/representatives/duplicates/merge", csrf: visit.csrf, submit: "合并",
                next: "合并后：并入的人的任职改记在保留的人名下，写入审计记录；不能撤销。",
                fields: [
                    .hidden("kept", merge.kept.description), .hidden("gone", merge.gone.description),
                    .check("sure", "已经核对，确是同一个人；我知道合并不能撤销"),
                ], failure: failure)
        }
    }

    private func table(_ tenures: [Tenure], _ caption: String) -> DataTable {
        DataTable(
            tenures, caption: caption, empty: "没有任职。",
            columns: [
                .link("届次", { $0.congress }, href: { "/representatives/\($0.id)" }), .text("代表编号") { $0.code },
                .text("姓名") { $0.person.name }, .text("性别") { $0.person.sex.title },
                .text("出生日期") { $0.person.born?.description }, .text("工作单位及职务") { $0.post },
                .text("手机号码") { $0.phone.map(PhoneMask.masked) }, .text("代表团") { $0.delegationName },
                .html("状态") { $0.state.status.html },
            ])
    }

    private static func line(_ candidate: DuplicatePair.Candidate) -> String {
        let born = candidate.born?.description ?? "出生日期未填"
        return "\(candidate.sex.title)，\(born)，任职 \(candidate.tenures) 项"
    }
}
