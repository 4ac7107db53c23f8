import Kernel
import Platform
import Representatives
import Storage
import Web

/// The address book as an address asks for it.
struct AddressBookRequest: Sendable {
    let query: ListQuery
    let order: AddressBook.Order

    init(_ visit: Visit) {
        query = visit.list(sorts: ["name"], filters: ["level", "term", "delegation", "group", "by"])
        order = query.choice("by") ?? .delegation
    }

    func book(for scope: Scope, _ db: any Connection) throws -> AddressBook {
        try AddressBook(
            level: query.choice("level"),
            term: query.filter("term").flatMap { Int($0) }.flatMap { (1...99).contains($0) ? $0 : nil },
            delegation: query.id("delegation"), group: query.id("group"), order: order, for: scope, db)
    }
}
