import Kernel
import Platform
import Representatives
import Web

/// The list of deputies as an address asks for it: page, export and API read it alike.
struct ListRequest: Sendable {
    /// In place of a state: those who hold a seat now.
    static let seated = "seated"
    static let filters = [
        "level", "term", "delegation", "group", "constituency", "state", "sex", "age", "ethnicity", "party",
        "education", "sector", "service", "elected",
    ]

    let query: ListQuery
    let filter: TenureFilter

    init(_ visit: Visit) {
        query = visit.list(sorts: TenureListing.Order.allCases.map(\.rawValue), filters: Self.filters)
        var filter = TenureFilter()
        filter.search = query.search
        filter.level = query.choice("level")
        filter.term = query.filter("term").flatMap { Int($0) }
        filter.delegation = query.id("delegation")
        filter.isWithoutDelegation = query.filter("delegation") == TenureFilter.blank
        filter.group = query.id("group")
        filter.constituency = query.id("constituency")
        filter.state = query.choice("state")
        filter.isSeated = query.filter("state") == Self.seated
        filter.sex = query.choice("sex")
        filter.age = query.choice("age")
        filter.ethnicity = query.filter("ethnicity")
        filter.party = query.filter("party")
        filter.education = query.filter("education")
        filter.sector = query.filter("sector")
        filter.service = query.choice("service")
        filter.electedOn = query.day("elected")
        filter.today = visit.today
        self.filter = filter
    }

    var listing: TenureListing {
        TenureListing(
            filter, order: TenureListing.Order(rawValue: query.sort) ?? .name, descending: query.descending)
    }
}
