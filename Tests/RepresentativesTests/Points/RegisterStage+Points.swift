import Kernel
import Platform
import RepresentativesContract
import Storage
import Testing

@testable import Representatives

extension RegisterStage {
    /// Adopts these rules on the page, written as the office writes them.
    func adopt(_ rules: String, low: String = "1", good: String = "10", from year: Int = year) async throws {
        let form = "name=规则&valid_from=\(year)&low=\(low)&good=\(good)\(Self.rows(rules))"
        let answer = try await answer(.post, "/representatives/points/rules", form, as: staff)
        try #require(answer.status == 303)
    }

    /// The table's fields of rules in lines: "学习培训，，3，1.5，5".
    static func rows(_ rules: String) -> String {
        rules.split(separator: "\n").enumerated().map { place, line in
            var cells = line.split(separator: "，", omittingEmptySubsequences: false).map(String.init)
            if let kind = PointsKind.allCases.first(where: { $0.title == cells[0] }) { cells[0] = kind.rawValue }
            return zip(PointsRuleTable.columns, cells).map { "&\(PointsRuleTable.name($0.0, place + 1))=\($1)" }
                .joined()
        }.joined()
    }

    /// What the job does each minute.
    func settle() async throws {
        let outcome = try await JobRunner(application).run(named: "representatives.points")
        #expect(outcome.error == nil)
    }

    func lines(_ code: String, in year: Int = year) async throws -> [PointsLine] {
        let id = try await tenure(code).id
        return try await database.read { [staff] db in try PointsLine.all(of: [id], in: year, for: staff, db) }
    }

    /// Name, points in hundredths, rank.
    func ranking(in year: Int = year) async throws -> [String] {
        let office = office
        return try await database.read { db in
            try PointsRanking(year: year, level: .city).page(limit: 100, offset: 0, nil, in: office, db).lines
                .map { "\($0.rank) \($0.name) \($0.points)" }
        }
    }
}
