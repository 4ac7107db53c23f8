import Kernel
import Platform
import Representatives
import Web

/// The list of opinions as an address asks for it: page and export read it alike.
struct OpinionRequest: Sendable {
    let query: ListQuery
    let listing: OpinionListing

    init(_ visit: Visit) {
        query = visit.list(
            sorts: OpinionListing.Order.allCases.map(\.rawValue), filters: ["state", "unit", "activity", "from", "to"],
            descending: true)
        var listing = OpinionListing()
        listing.search = query.search
        listing.state = query.filter("state").flatMap(OpinionState.init(rawValue:))
        listing.unit = query.id("unit")
        listing.activity = query.id("activity")
        listing.from = query.day("from")
        listing.to = query.day("to")
        listing.order = OpinionListing.Order(rawValue: query.sort) ?? .raised
        listing.descending = query.descending
        self.listing = listing
    }
}
