import Kernel
import Platform
import Representatives
import Web

/// The list of deputies as an address asks for it: page, export and API read it alike.
struct ListRequest: Sendable {
    let query: ListQuery
    let filter: TenureFilter

    init(_ visit: Visit) {
        query = visit.list(
            sorts: TenureListing.Order.allCases.map(\.rawValue),
            filters: ["level", "term", "delegation", "group", "state"])
        var filter = TenureFilter()
        filter.search = query.search
        filter.level = query.filter("level").flatMap(Level.init(rawValue:))
        filter.term = query.filter("term").flatMap { Int($0) }
        filter.delegation = query.id("delegation")
        filter.group = query.id("group")
        filter.state = query.filter("state").flatMap(TenureState.init(rawValue:))
        self.filter = filter
    }

    var listing: TenureListing {
        TenureListing(
            filter, order: TenureListing.Order(rawValue: query.sort) ?? .name, descending: query.descending)
    }
}
