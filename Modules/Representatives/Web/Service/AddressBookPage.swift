import Kernel
import Platform
import Representatives
import Storage
import Web

/// The address book on the screen: telephones masked.
struct AddressBookPage {
    let app: Application
    let visit: Visit
    private let request: AddressBookRequest

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        request = AddressBookRequest(visit)
    }

    func response() async throws -> WebResponse {
        let (request, scope) = (request, visit.scope)
        let query = request.query
        let (book, part, terms, delegations) = try await app.database.read { db in
            let book = try request.book(for: scope, db)
            return (
                book, try book.page(limit: query.limit, offset: query.offset, for: scope, db),
                try TenureListing.terms(in: scope.office, db), try Delegation.all(for: scope, db)
            )
        }
        return .page("通讯录", wide: true) {
            PageHeader(
                "\(book.congress)代表通讯录", lead: "在任代表 \(part.total) 人。屏幕上号码只显示前后几位；取走的版本是完整号码，每次都记入审计记录。",
                crumbs: [Link("代表服务", "/representatives/service")]
            ) {
                if scope.may(.revealTelephone) {
                    a("打印版", .href(query.href(path: "/representatives/address-book/print")), .class("button"))
                    a("手机通讯录名片", .href(query.href(path: "/representatives/address-book/cards.vcf")), .class("button"))
                }
                a("编印记录", .href(EntryList.editions.path), .class("button"))
            }
            FilterBar(query, fields: fields(book, terms, delegations))
            DataTable(
                part.entries, caption: "通讯录", empty: "没有符合条件的在任代表。",
                columns: addressColumns(by: book.order) { $0.maskedPhone })
            Pager(query, total: part.total)
            if scope.may(.revealTelephone) { ExportLinks(query, path: "/representatives/address-book/export") }
        }
    }

    private func fields(_ book: AddressBook, _ terms: [Int], _ delegations: [Delegation]) -> [FilterBar.Field] {
        [
            .levelInForce(book.level), .termInForce(book.term, of: terms),
            .select("delegation", "代表团", delegations.map { Option($0.id.description, $0.title) }),
            .inForce(
                "by", "排列", AddressBook.Order.allCases.map { Option($0.rawValue, $0.title) }, book.order.rawValue),
        ]
    }
}

func addressColumns(
    by order: AddressBook.Order, phone: @escaping (AddressEntry) -> String?
) -> [Column<AddressEntry>] {
    [
        .text(order == .delegation ? "代表团" : "代表小组") { order == .delegation ? $0.delegation : $0.group },
        .text("姓名") { $0.name }, .text("性别") { $0.sex.title }, .text("民族") { $0.ethnicity },
        .text("党派") { $0.party }, .text("单位职务") { $0.post }, .text("手机") { phone($0) },
    ]
}
