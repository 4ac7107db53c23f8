import Kernel
import Platform
import Representatives
import Storage
import Web

/// A member of the standing committee: whom the member keeps in touch with, the contacts made, what may be done now.
struct MemberPage {
    /// As many contacts as somebody reads here; the list of contacts holds the rest.
    private static let shown = 50

    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func take(_ act: MemberAct) async throws -> WebResponse {
        let id: CommitteeMemberID = try visit.id("id")
        return try await acts(id).take(act, on: id) { try await page($0) }
    }

    private func acts(_ id: CommitteeMemberID) -> PlainActs<MemberAct> {
        PlainActs(app, visit, page: "/representatives/members/\(id)")
    }

    private func page(_ failure: Failure? = nil) async throws -> WebResponse {
        let id: CommitteeMemberID = try visit.id("id")
        let (scope, today) = (visit.scope, visit.today)
        let (member, links, contacts) = try await app.database.read { db in
            var listing = ContactListing()
            listing.member = id
            return (
                try CommitteeMember.named(id, on: today, in: scope.office, db),
                try MemberLink.all(of: id, in: scope.office, db),
                try listing.page(limit: Self.shown, offset: 0, in: scope.office, db).contacts
            )
        }
        let open = links.filter { $0.toOn == nil }
        return .page(member.name, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                member.name, lead: "\(member.post)，联系代表 \(member.deputies) 名",
                crumbs: [Link("联系代表", "/representatives/links")])
            FactList([
                Fact("职务", member.post), Fact("层级", member.level.title),
                Fact("任职", member.inOfficeFrom?.chinese), Fact("离任", member.inOfficeTo?.chinese),
                Fact("本人的代表编号", member.code),
            ])
            if scope.may(.keepLinks) {
                acts(id).panel(forms(member, open), failure)
            }
            linkPanel("联系的代表", open, empty: "还没有联系的代表。")
            Panel("联系记录") {
                DataTable(contacts, caption: "最近的联系记录", empty: "还没有联系记录。", columns: contactColumns)
            }
            linkPanel("已经结束的联系", links.filter { $0.toOn != nil }, empty: "没有已经结束的联系。")
        }
    }

    private func linkPanel(_ title: String, _ links: [MemberLink], empty: String) -> Panel {
        let today = visit.today
        return Panel(title) {
            DataTable(
                links, caption: title, empty: empty,
                columns: [
                    .link("代表", { $0.deputyName }, href: { "/representatives/\($0.tenure)" }),
                    .text("代表编号") { $0.deputyCode }, .text("届次") { $0.level.congress($0.term) },
                    .text("工作单位及职务") { $0.deputyPost }, .day("开始") { $0.fromOn }, .day("结束") { $0.toOn },
                    .text("原因") { $0.toReason ?? $0.fromReason },
                    .html("情况") { link in
                        link.toOn == nil ? link.gap(on: today).map { Status($0, .late).html } ?? .empty : .empty
                    },
                ])
        }
    }

    private func forms(_ member: CommitteeMember, _ open: [MemberLink]) -> [ActionForm] {
        let fields = CaseForms(options: [
            .memberLinks: open.map { Option($0.id.description, "\($0.deputyName)（\($0.deputyCode)）") },
            .linkedDeputies: open.map { Option($0.tenure.description, "\($0.deputyName)（\($0.deputyCode)）") },
        ])
        var changed = ["post": member.post, "level": member.level.rawValue]
        changed["from"] = member.inOfficeFrom?.description
        changed["to"] = member.inOfficeTo?.description
        changed["code"] = member.code
        let possible = MemberAct.allCases.filter { act in
            switch act {
            case .contact, .unlink: !open.isEmpty
            case .link: member.isInOffice(on: visit.today)
            case .change: true
            }
        }
        return possible.map { act in
            acts(member.id).form(
                act, version: member.version,
                fields: fields.fields(act.fields, values: act == .change ? changed : ["day": visit.today.description]),
                isPrimary: act == (open.isEmpty ? .link : .contact))
        }
    }
}
