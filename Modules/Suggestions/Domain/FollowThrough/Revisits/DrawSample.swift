import Kernel
import Platform
import Storage
import SuggestionsContract

/// The two steps of a sample: the list is fixed and shown, then it is drawn from with a seed nobody chose.
public enum DrawSample {
    public static let listing = [
        InputField("title", "评估名称", .line(maxLength: 100), required: true, hint: "如：2025 年建议办理第三方评估"),
        InputField("year", "办复年度", .line(maxLength: 4), required: true),
        InputField("size", "抽取件数", .line(maxLength: 4), required: true),
        InputField("experts", "评估组（单位、专家）", .text(maxLength: 500), required: true),
    ]

    public static let drawing = [
        InputField("seed", "种子数", .line(maxLength: 12), required: true, hint: "最多 12 位数字，在名单公布以后当众产生。"),
        InputField("origin", "种子数的来历", .line(maxLength: 200), required: true, hint: "如：某月某日某期福利彩票开奖号码；当众掷骰子"),
    ]

    /// Fixes the list: all suggestions closed in the year, by number, the confidential ones left out. The id was made
    /// with the form, so that a form sent twice makes one.
    public static func list(
        _ id: SampleID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.assignSuggestions)
        let input = try Input(raw, for: listing)
        let year = try input.requiredNumber("year", "办复年度", in: 1990...db.now.day.year)
        let size = try input.requiredNumber("size", "抽取件数", in: 1...9999)
        let known = try db.count(
            "SELECT COUNT(*) FROM suggestions_sample WHERE id = \(id) AND office_id = \(scope.office)")
        guard known == 0 else { return }
        let candidates = try candidates(closedIn: year, scope.office, db)
        guard candidates.count >= size else {
            throw Failure.invalid(field: "size", "\(year) 年办复的建议（不含保密件）有 \(candidates.count) 件，不够抽 \(size) 件。")
        }
        var samples = Batch(
            into: "suggestions_sample",
            [
                "id", "office_id", "title", "year", "size", "population", "experts", "listed_on", "listed_by",
                "created_at",
            ])
        samples.append(
            id, scope.office, input.required("title"), year, size, candidates.count, input.required("experts"),
            db.now.day, scope.name, db.now)
        try db.insert(samples)
        var lines = Batch(
            into: "suggestions_sample_line", ["office_id", "sample_id", "position", "suggestion_id", "is_drawn"])
        for (place, suggestion) in candidates.enumerated() {
            lines.append(scope.office, id, place + 1, suggestion, false)
        }
        try db.insert(lines)
        try Audit.append(
            "suggestions.sample.listed", on: Reference("platform.office", scope.office),
            ["year": String(year), "population": String(candidates.count), "size": String(size)], by: scope, db)
    }

    /// Draws, once and for all.
    public static func draw(_ id: SampleID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection) throws {
        let sample = try Sample.find(id, for: scope, db)
        let input = try Input(raw, for: drawing)
        let seed = try input.requiredNumber("seed", "种子数", in: SampleDraw.seeds)
        let changed = try db.run(
            """
            UPDATE suggestions_sample
               SET seed = \(String(seed)), seed_origin = \(input.required("origin")), drawn_on = \(db.now.day),
                   drawn_by = \(scope.name)
             WHERE office_id = \(scope.office) AND id = \(id) AND drawn_on IS NULL
            """)
        guard changed == 1 else { throw Failure.conflict("这次评估已经抽过，不能重抽。") }
        let positions = SampleDraw.positions(sample.size, of: sample.population, seed: seed)
        try db.run(
            """
            UPDATE suggestions_sample_line SET is_drawn = \(true)
             WHERE office_id = \(scope.office) AND sample_id = \(id) AND position IN \(positions)
            """)
        try Audit.append(
            "suggestions.sample.drawn", on: Reference("platform.office", scope.office),
            ["seed": String(seed), "size": String(sample.size), "population": String(sample.population)], by: scope,
            db)
    }

    private static func candidates(
        closedIn year: Int, _ office: OfficeID, _ db: any Connection
    ) throws -> [SuggestionID] {
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
            return []
        }
        return try db.values(
            """
            SELECT s.id FROM suggestions_suggestion s
             WHERE s.office_id = \(office) AND s.state IN \([SuggestionState.closed, .archived])
               AND s.closed_on >= \(first) AND s.closed_on <= \(last) AND s.is_confidential = \(false)
             ORDER BY s.number NULLS LAST, s.id
            """)
    }
}
