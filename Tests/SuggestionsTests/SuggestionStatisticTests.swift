import Foundation
import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@testable import Suggestions

@Suite struct SuggestionStatisticTests {
    @Test(arguments: TestBackend.allCases)
    func `the figures count what their definitions say`(_ backend: TestBackend) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            let expected = [
                "suggestions.session.total": 5, "suggestions.session.assigned_in_session": 3,
                "suggestions.session.category.政治建设": 0, "suggestions.session.category.经济建设": 1,
                "suggestions.session.category.文化建设": 1, "suggestions.session.category.社会建设": 2,
                "suggestions.session.category.生态文明建设": 1, "suggestions.replied": 3, "suggestions.reply_rate": 60,
                "suggestions.key": 1, "suggestions.excellent": 1, "suggestions.upper.total": 3,
                "suggestions.upper.key": 1, "suggestions.published.consecutive_years": 1, "campaign.suggestions": 2,
                "campaign.assigned": 1, "campaign.implemented": 1, "suggestions.supervision.phoned_units": 0,
                "suggestions.supervision.letter_units": 0, "suggestions.inspection.units": 0,
                "suggestions.inspection.suggestions": 0, "units.evaluated": 0,
            ]
            let figures = try await Self.figures(of: stage, to: "2024-06-24")
            #expect(figures == expected)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what came after the period is not counted, and without suggestions there is no rate`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionLedgerStage.filled(backend) { stage in
            let march = try await Self.figures(of: stage, to: "2024-03-31")
            #expect(march["suggestions.replied"] == 2)
            #expect(march["suggestions.reply_rate"] == 40)
            #expect(march["campaign.assigned"] == 0)
            let later = try await Self.figures(of: stage, from: "2024-07-01", to: "2024-12-31")
            #expect(later["suggestions.session.total"] == 0)
            #expect(later["suggestions.reply_rate"] == nil)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `years of publication are counted back until one without`(_ backend: TestBackend) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            for (number, day) in [("2024004", "2023-12-31"), ("2024005", "2021-01-01")] {
                let report = try await stage.run(SuggestionLedgerSheet.text(only: number, ["公开日期": day]))
                #expect(report.changedCount == 1)
            }
            let key = "suggestions.published.consecutive_years"
            #expect(try await Self.figures(of: stage, to: "2024-06-24")[key] == 2)
            #expect(try await Self.figures(of: stage, from: "2022-01-01", to: "2022-12-31")[key] == 0)
            #expect(try await Self.figures(of: stage, from: "2021-01-01", to: "2021-01-01")[key] == 2)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `drafts, withdrawn and refused ones are not counted`(_ backend: TestBackend) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            for (state, number) in [(SuggestionState.draft, "2024003"), (.withdrawn, "2024004"), (.refused, "2024005")]
            {
                _ = try await stage.database.write { db in
                    try db.run("UPDATE suggestions_suggestion SET state = \(state) WHERE number = \(number)")
                }
            }
            #expect(try await Self.figures(of: stage, to: "2024-06-24")["suggestions.session.total"] == 2)
        }
    }

    /// The figures of the ledger 建议, each of them with as many records, and records that lead to a suggestion.
    static func figures(of stage: SuggestionLedgerStage, from: String = "2024-01-01", to: String) async throws
        -> [String: Int]
    {
        let period = try Period(from: try #require(Day(from)), to: try #require(Day(to)))
        return try await stage.database.read { db in
            let office = try SuggestionLedgerStage.staff(db).office
            var values: [String: Int] = [:]
            let statistics = SuggestionStatistics.all
            for figure in try WorkReport.make(period, office: office, statistics: statistics, db).figures {
                values[figure.key] = figure.value
                let records = try WorkReport.records(
                    of: figure.key, period, office: office, statistics: statistics, db)
                if figure.unit != "%" { #expect(records.count == figure.value, "\(figure.key)") }
                guard figure.unit != "年" else { continue }
                #expect(records.allSatisfy { $0.path?.hasPrefix("/suggestions/") == true }, "\(figure.key)")
            }
            return values
        }
    }
}
