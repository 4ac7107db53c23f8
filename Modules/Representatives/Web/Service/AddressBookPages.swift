import Documents
import Kernel
import Platform
import Representatives
import Storage
import Web

func addressBookRoutes(_ app: Application) -> [Route] {
    let path = "/representatives/address-book"
    return [
        .get(path, .holding(.keepService), "查看通讯录") { try await AddressBookPage(app, $0).response() },
        .get("\(path)/print", .holding(.revealTelephone), "打印通讯录（完整号码）") {
            try await AddressBookEdition(app, $0).print()
        },
        .get("\(path)/cards.vcf", .holding(.revealTelephone), "导出通讯录（vCard，完整号码）") {
            try await AddressBookEdition(app, $0).cards()
        },
        .get("\(path)/export.xlsx", .holding(.revealTelephone), "导出通讯录（Excel，完整号码）") {
            try await AddressBookEdition(app, $0).workbook()
        },
        .get("\(path)/export.csv", .holding(.revealTelephone), "导出通讯录（CSV，完整号码）") {
            try await AddressBookEdition(app, $0).csv()
        },
    ]
}

/// The address book as an address asks for it.
struct AddressBookRequest: Sendable {
    let query: ListQuery
    let order: AddressBook.Order

    init(_ visit: Visit) {
        query = visit.list(sorts: ["name"], filters: ["level", "term", "delegation", "group", "by"])
        order = query.filter("by").flatMap(AddressBook.Order.init(rawValue:)) ?? .delegation
    }

    func book(for scope: Scope, _ db: any Connection) throws -> AddressBook {
        try AddressBook(
            level: query.filter("level").flatMap(Level.init(rawValue:)),
            term: query.filter("term").flatMap { Int($0) }.flatMap { (1...99).contains($0) ? $0 : nil },
            delegation: query.id("delegation"), group: query.id("group"), order: order, for: scope, db)
    }
}
