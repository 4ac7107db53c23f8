import Kernel
import Platform
import Representatives
import Web

/// The list of activities as an address asks for it: page and export read it alike.
struct ActivityListRequest: Sendable {
    let query: ListQuery
    let filter: ActivityFilter
    /// The year that the order brought with it, when the address names none.
    let boundYear: Int?

    init(_ visit: Visit) {
        query = visit.list(
            sorts: ActivityListing.Order.allCases.map(\.rawValue),
            filters: ["kind", "year", "host", "group", "campaign", "theme", "state", "deputy"], descending: true)
        var filter = ActivityFilter()
        filter.search = query.search
        filter.kind = query.choice("kind")
        let choice = YearChoice(visit)
        // Counting who came to every activity of all years grows with them: this order is of one year.
        let isOfAYear = query.sort == ActivityListing.Order.attended.rawValue
        filter.year = isOfAYear ? choice.year : choice.asked
        boundYear = isOfAYear && choice.asked == nil ? choice.year : nil
        filter.hostLevel = query.choice("host")
        filter.group = query.id("group")
        filter.campaign = query.id("campaign")
        filter.theme = query.choice("theme")
        filter.state = query.choice("state")
        filter.deputy = query.id("deputy")
        self.filter = filter
    }

    var listing: ActivityListing {
        ActivityListing(
            filter, order: ActivityListing.Order(rawValue: query.sort) ?? .day, descending: query.descending)
    }
}
