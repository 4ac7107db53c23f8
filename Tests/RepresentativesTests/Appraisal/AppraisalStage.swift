import Kernel
import Platform
import RepresentativesContract
import Storage
import Testing
import Web

@testable import Representatives

/// What the tests of this room do on the pages of a register.
extension RegisterStage {
    static let counts: KeyValuePairs<String, String> = [
        "issued": "52", "returned": "50", "excellent": "30", "competent": "15", "basic": "3", "incompetent": "1",
        "invalid": "1",
    ]

    func onlyID(_ sql: SQL) async throws -> ID<Never> {
        try await database.read { db in
            let ids = try db.values(sql, as: ID<Never>.self)
            try #require(ids.count == 1)
            return ids[0]
        }
    }

    func text(_ sql: SQL) async throws -> String? {
        try await database.read { db in try db.value(sql, as: String.self) }
    }

    /// Plans a report of these deputies for 2024; gives the answer.
    func plan(_ codes: [String], as scope: Scope? = nil) async throws -> WebResponse {
        var fields = [("year", "2024"), ("form", "oral"), ("planned_on", "2024-05-01"), ("place", "甲区联络站")]
        for code in codes { fields.append(("tenures", try await tenure(code).id.description)) }
        return try await send("/representatives/reports/plan", fields, as: scope)
    }

    /// The address of the only report.
    func report() async throws -> String {
        "/representatives/reports/\(try await onlyID("SELECT id FROM representatives_report"))"
    }

    func holding(_ version: Int, _ change: KeyValuePairs<String, String> = [:]) -> [(String, String)] {
        var fields = [
            ("version", String(version)), ("held_on", "2024-05-02"), ("place", "甲区联络站"), ("voters", "60"),
            ("questions", "问：路灯何时修好？答：已交办。"),
        ]
        for (name, value) in Self.counts { fields.append((name, change.first { $0.key == name }?.value ?? value)) }
        return fields
    }
}
