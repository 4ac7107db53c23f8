import Kernel
import Platform
import Storage
import SuggestionsContract

/// What was handed out in some days: what notices are made about at once.
enum AssignedPart {
    /// Each part. One statement; one more than can be made at once, so that the page can say that there are too many.
    static func candidates(
        assignedIn days: ClosedRange<Day>, for scope: Scope, _ db: any Connection
    ) throws -> [LetterForm.Candidate] {
        try handed(days, "", for: scope, db).map { LetterForm.Candidate($0.id, "\($0.number ?? "未编号") \($0.unit)") }
    }

    /// Each unit of a batch, by the first part that it got there; a part handed out by itself stands for itself.
    static func unitCandidates(
        assignedIn days: ClosedRange<Day>, for scope: Scope, _ db: any Connection
    ) throws -> [LetterForm.Candidate] {
        try handed(days, "AND \(firstOfUnit)", for: scope, db).map {
            LetterForm.Candidate(
                $0.id, "\($0.day) \($0.unit)" + ($0.isAlone ? "（\($0.number ?? "未编号")）" : ""))
        }
    }

    /// Of what a unit got in a batch one part stands for all.
    static var firstOfUnit: SQL {
        """
        NOT EXISTS (SELECT 1 FROM suggestions_assignment e
                     WHERE e.batch_id = a.batch_id AND e.unit_id = a.unit_id AND e.role <> 'former' AND e.id < a.id)
        """
    }

    private static func handed(
        _ days: ClosedRange<Day>, _ chosen: SQL, for scope: Scope, _ db: any Connection
    ) throws -> [Handed] {
        guard scope.may(.assignSuggestions) else { return [] }
        return try db.all(
            """
            SELECT \(Handed.columns) FROM suggestions_assignment a
              JOIN suggestions_suggestion s ON s.id = a.suggestion_id
              JOIN platform_unit u ON u.id = a.unit_id
             WHERE a.office_id = \(scope.office) AND a.assigned_on >= \(days.lowerBound)
               AND a.assigned_on <= \(days.upperBound) AND a.role <> 'former' \(chosen)
             ORDER BY s.number NULLS LAST, a.id LIMIT 1001
            """)
    }

    private struct Handed: Record {
        static var columns: SQL { "a.id, s.number, u.name, a.assigned_on, a.batch_id" }
        let id: ID<Never>
        let number: String?
        let unit: String
        let day: Day
        /// Handed out in no batch.
        let isAlone: Bool

        init(_ row: inout Row) throws {
            id = try row.next()
            number = try row.next()
            unit = try row.next()
            day = try row.next()
            isAlone = try row.next(AssignmentBatchID?.self) == nil
        }
    }
}
