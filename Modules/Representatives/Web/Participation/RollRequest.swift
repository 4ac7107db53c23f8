import Kernel
import Platform
import Representatives
import Web

/// The roll as an address asks for it: page and export read it alike.
struct RollRequest: Sendable {
    let activity: ActivityID
    let query: ListQuery
    let filter: RollFilter
    /// How the counts are broken down.
    let by: RollCount.By

    init(_ visit: Visit) throws {
        activity = try visit.id("id")
        // The page's own address, also when one of its forms comes back; a paper list is ticked a hundred at a time.
        let isPage = visit.request.method == .get
        let pairs = isPage ? visit.request.query.encoded : ""
        let asked = WebRequest(
            method: .get, path: Self.address(activity),
            query: isPage && visit.request.query["size"] != nil ? pairs : pairs + "&size=100")
        query = ListQuery(asked, sorts: ["delegation"], filters: ["delegation", "group", "state", "by"])
        var filter = RollFilter()
        filter.search = query.search
        filter.delegation = query.id("delegation")
        filter.group = query.id("group")
        filter.state = query.choice("state")
        self.filter = filter
        by = query.choice("by") ?? .delegation
    }

    static func address(_ activity: ActivityID) -> String {
        "/representatives/activities/\(activity)/participants"
    }
}
