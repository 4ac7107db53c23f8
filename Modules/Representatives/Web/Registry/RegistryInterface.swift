import Kernel
import Platform
import Representatives
import RepresentativesContract
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

/// The register for programs: JSON, what people see on the pages.
struct RegistryInterface: Sendable {
    let app: Application

    init(_ app: Application) { self.app = app }

    func list(_ visit: Visit) async throws -> WebResponse {
        let (request, scope) = (ListRequest(visit), visit.scope)
        let (tenures, total) = try await app.database.read { db in
            try request.listing.page(limit: request.query.limit, offset: request.query.offset, for: scope, db)
        }
        return try .json(
            encoding: ListJSON(
                total: total, page: request.query.page, size: request.query.size, items: tenures.map(ItemJSON.init)))
    }

    func detail(_ visit: Visit) async throws -> WebResponse {
        let id: TenureID = try visit.id("id")
        let scope = visit.scope
        return try .json(
            encoding: TenureJSON(try await app.database.read { db in try DetailView(id, for: scope, db) }))
    }
}
