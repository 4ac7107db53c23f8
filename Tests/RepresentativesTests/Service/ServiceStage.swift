import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing

@testable import Representatives

extension RegisterStage {
    /// The place a form was redirected to; the form must have been taken.
    func sent(_ path: String, _ form: String, as scope: Scope? = nil) async throws -> String {
        let answer = try await answer(.post, path, form, as: scope ?? staff)
        try #require(answer.status == 303, "\(path): \(answer.status) \(answer.words.prefix(2000))")
        return answer.headers["Location"] ?? ""
    }

    /// What the form was refused with.
    func refusal(_ path: String, _ form: String, as scope: Scope? = nil) async throws -> (status: Int, words: String) {
        let answer = try await answer(.post, path, form, as: scope ?? staff)
        return (answer.status, answer.words)
    }

    /// Values of these figures over the half-year, each as large as its records say.
    func figures(_ keys: Set<String>, from: String = "2024-01-01", to: String = "2024-06-24") async throws
        -> [String: Int]
    {
        let statistics = application.statistics.filter { keys.contains($0.key) }
        let office = office
        let period = try Period(from: try #require(Day(from)), to: try #require(Day(to)))
        return try await database.read { db in
            let figures = try WorkReport.make(period, office: office, statistics: statistics, db).figures
            return Dictionary(figures.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        }
    }

    func records(_ key: String) async throws -> [FigureRecord] {
        let statistics = application.statistics
        let office = office
        let period = try Period(from: try #require(Day("2024-01-01")), to: try #require(Day("2024-06-24")))
        return try await database.read { db in
            try WorkReport.records(of: key, period, office: office, statistics: statistics, db)
        }
    }
}
