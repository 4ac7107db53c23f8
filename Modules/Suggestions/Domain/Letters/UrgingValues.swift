import Documents
import Kernel
import Platform
import Storage
import SuggestionsContract

/// 督办函, from the log of calls and letters.
enum UrgingValues {
    static func read(_ id: SupervisionID, for scope: Scope, _ db: any Connection) throws -> FieldValues {
        let found = try Supervision.find(id, for: scope, db)
        guard found.kind == .letter, found.withdrawnOn == nil else { throw Failure.notFound("没有这件督办函。") }
        let office = try Office.named(scope.office, db)
        let texts: [String: String?] = [
            "机关": office.name, "办事机构": office.deputyAffairs, "发文字号": found.number,
            "承办单位": found.unitName, "件数": String(found.suggestions.count), "问题": found.content.ended,
            "要求": found.requirement?.ended, "答复期限": found.answerBy?.chinese, "联系人": found.contact,
            "电话": found.telephone, "日期": found.heldOn.chinese,
        ]
        let dues = Dictionary(grouping: try Due.all(of: found, in: scope.office, db), by: \.suggestion)
        return FieldValues(
            texts.compactMapValues { $0 },
            lists: [
                "建议": found.suggestions.map {
                    ["编号": $0.number ?? "", "标题": $0.title, "期限": dues[$0.id]?.first?.text ?? "没有在计的期限"]
                }
            ])
    }

    /// What the unit had to do by when on the day of the letter.
    private struct Due: Record {
        static var columns: SQL { "a.suggestion_id, r.title, c.due_on" }
        let suggestion: SuggestionID
        let text: String

        init(_ row: inout Row) throws {
            suggestion = try row.next()
            let (step, day) = (try row.next(String.self), try row.next(Day.self))
            text = "\(step) \(day)"
        }

        /// The next one of each suggestion first. One statement.
        static func all(of found: Supervision, in office: OfficeID, _ db: any Connection) throws -> [Due] {
            try db.all(
                """
                SELECT \(columns) FROM platform_clock c
                  JOIN platform_clock_rule r ON r.id = c.rule_id
                  JOIN suggestions_assignment a ON a.id = c.subject_id
                 WHERE c.office_id = \(office) AND c.subject_kind = \(AssignmentCase.kind)
                   AND a.unit_id = \(found.unit) AND a.suggestion_id IN \(found.suggestions.map(\.id))
                   AND c.started_on <= \(found.heldOn)
                   AND (c.stopped_on IS NULL OR c.stopped_on >= \(found.heldOn))
                 ORDER BY c.due_on, c.id
                """)
        }
    }
}

extension String {
    /// As a sentence of a letter, which ends with a mark.
    fileprivate var ended: String { last.map { "。！？；：.".contains($0) } ?? true ? self : self + "。" }
}
