import Kernel
import Platform
import RepresentativesContract
import Storage
import Testing
import Web

@testable import Representatives

extension RegisterStage {
    /// This year: declarations and rules are about now.
    static var year: Int { Instant.now().day.year }

    /// A thing deputies did, that another part of the program would tell of.
    static func source() -> Reference { Reference("suggestions.suggestion", ID<Never>.new()) }

    static func item(
        _ tenure: TenureID, _ kind: PerformanceKind = .inspection, _ day: String = "\(year)-01-02",
        title: String = "视察民生工程", role: String? = nil,
        of source: Reference = source()
    ) throws -> PerformanceNoted.Item {
        PerformanceNoted.Item(
            tenure: tenure, kind: kind, day: try #require(Day(day)), title: title, role: role, source: source)
    }

    /// Publishes an event as another part of the program does, and delivers it; whether it went well.
    @discardableResult func tell(_ event: some Event, office: OfficeID? = nil) async throws -> Bool {
        let office = office ?? self.office
        try await database.write { db in try Outbox.publish(event, office: office, db) }
        return try await EventDelivery.deliver(application, now: .now()) == 1
    }

    func entries(_ code: String, in year: Int = year) async throws -> [PerformanceEntry] {
        let id = try await tenure(code).id
        return try await database.read { [staff] db in
            try PerformanceEntry.all(of: [id], in: year, for: staff, db)
        }
    }

    /// Declares a visit to voters on the page; gives the answer.
    func declare(
        _ id: PerformanceID = .new(), as code: String, day: String = "\(year)-01-03", title: String = "走访选民",
        kind: String = "reception", by scope: Scope? = nil
    ) async throws -> WebResponse {
        let tenure = try await tenure(code).id
        let actor = if let scope { scope } else { try await deputy(code) }
        let form = "id=\(id)&tenure=\(tenure)&kind=\(kind)&day=\(day)&role=走访"
        return try await answer(.post, "/my/file", "\(form)&title=\(title)&detail=", as: actor)
    }
}
