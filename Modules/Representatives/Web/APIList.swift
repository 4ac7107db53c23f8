import Kernel
import Platform
import Representatives
import Storage
import Web

/// A page of the list.
private struct ListJSON: Encodable {
    let total: Int
    let page: Int
    let size: Int
    let items: [ItemJSON]
}

/// A line of the list; telephones are masked.
private struct ItemJSON: Encodable {
    let id, code, name, sex, level: String
    let term: Int
    let delegation, group, post, phone: String?
    let state, stateTitle: String

    init(_ tenure: ListedTenure) {
        id = tenure.id.description
        code = tenure.code
        name = tenure.name
        sex = tenure.sex.rawValue
        level = tenure.level.rawValue
        term = tenure.term
        delegation = tenure.delegation
        group = tenure.group
        post = tenure.post
        phone = tenure.phone
        state = tenure.state.rawValue
        stateTitle = tenure.state.title
    }
}

func apiList(_ application: Application) -> Route {
    .get("/api/representatives", .holding(.readRepresentatives), "代表名册（JSON，分页）") { visit in
        let request = ListRequest(visit)
        let scope = visit.scope
        let (tenures, total) = try await application.database.read { db in
            try request.listing.page(limit: request.query.limit, offset: request.query.offset, for: scope, db)
        }
        return try .json(
            encoding: ListJSON(
                total: total, page: request.query.page, size: request.query.size, items: tenures.map(ItemJSON.init)))
    }
}
