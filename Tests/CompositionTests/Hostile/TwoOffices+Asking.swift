import Kernel
import Web

extension TwoOffices {
    /// Somebody of the home office who may use the route; an upload's page is its uploader's alone.
    func holder(of route: Route) async throws -> Visitor {
        guard case .holding(let permission) = route.access, !permission.roles.contains(.officeStaff) else {
            return try home.visitor(.officeStaff)
        }
        return try home.visitor(permission.roles.sorted { $0.rawValue < $1.rawValue }.first)
    }

    /// The draft of a suggestion sent as JSON by the deputy.
    func draft(_ json: String) async throws -> WebResponse { try await draft(Array(json.utf8)) }

    func draft(_ body: [UInt8]) async throws -> WebResponse {
        await server.ask(
            .post, "/api/suggestions", by: try home.visitor(.deputy), type: "application/json", body)
    }
}

extension WebResponse {
    /// Whether it says something to somebody who reads Chinese.
    var isInChinese: Bool { text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
}
