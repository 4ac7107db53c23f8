import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// The stored suggestions as rows of the ledger.
struct StoredSuggestions {
    private let cores: [Core]
    private let signers: [SuggestionID: [Signer]]
    private let units: [SuggestionID: [NamedPart]]
    private let deputies: [TenureID: DeputySummary]

    /// Four statements, whatever the number of suggestions.
    init(numbered numbers: [String], _ directory: any DeputyDirectory, in office: OfficeID, _ db: any Connection) throws
    {
        cores = try db.all(
            """
            SELECT \(Core.columns)
              FROM suggestions_suggestion s LEFT JOIN platform_meeting m ON m.id = s.meeting_id
             WHERE s.office_id = \(office) AND s.number IN \(numbers)
            """)
        let ids = cores.map(\.id)
        let signers: [Signer] = try db.all(
            """
            SELECT \(Signer.columns) FROM suggestions_signer
             WHERE office_id = \(office) AND suggestion_id IN \(ids) AND answer IN ('lead', 'confirmed')
             ORDER BY suggestion_id, position
            """)
        let parts: [NamedPart] = try db.all(
            """
            SELECT \(NamedPart.columns)
              FROM suggestions_assignment a JOIN platform_unit u ON u.id = a.unit_id
             WHERE a.office_id = \(office) AND a.suggestion_id IN \(ids)
             ORDER BY a.suggestion_id, u.sort_key
            """)
        self.signers = Dictionary(grouping: signers, by: \.suggestion)
        units = Dictionary(grouping: parts, by: \.suggestion)
        deputies = try directory.deputies(Array(Set(signers.map(\.tenure))), in: office, db)
    }

    var entries: [LedgerEntry] {
        cores.map { core in
            var cells = core.cells
            cells[7] = codes(of: core.id) { $0.isLead }
            cells[8] = codes(of: core.id) { !$0.isLead || $0.place == LedgerParts.leadNamedAgainPlace }
            cells[9] = names(of: core.id, .main)
            cells[10] = names(of: core.id, .co)
            return LedgerEntry(core.id, cells)
        }
    }

    private func codes(of id: SuggestionID, _ isMeant: (Signer) -> Bool) -> String {
        (signers[id] ?? []).filter(isMeant).compactMap { deputies[$0.tenure]?.code }.joined(separator: "、")
    }

    private func names(of id: SuggestionID, _ role: AssignmentRole) -> String {
        (units[id] ?? []).filter { $0.role == role }.map(\.unitName).joined(separator: "、")
    }
}

extension StoredSuggestions {
    private struct Core: Record {
        static var columns: SQL {
            """
            s.id, s.number, s.title, s.category, s.level, s.origin, m.code, s.proposed_on, s.assigned_on, s.replied_on,
            s.result_class, s.satisfaction, s.is_key, s.key_leader, s.published_on, s.is_excellent, s.implemented_on
            """
        }

        let id: SuggestionID
        /// In the order of the ledger's columns; signers and units are blank here.
        let cells: [String]

        init(_ row: inout Row) throws {
            id = try row.next()
            let head = [
                try row.next(String.self), try row.next(String.self), try row.next(String?.self) ?? "",
                try row.next(Level.self).title, try row.next(Origin.self).title, try row.next(String?.self) ?? "",
                try row.next(Day.self).description,
            ]
            let handling = [
                try row.next(Day?.self)?.description ?? "", try row.next(Day?.self)?.description ?? "",
                try row.next(ResultClass?.self)?.rawValue ?? "", try row.next(Grade?.self)?.title ?? "",
            ]
            let marks = [
                try row.next(Bool.self) ? "是" : "否", try row.next(String?.self) ?? "",
                try row.next(Day?.self)?.description ?? "", try row.next(Bool.self) ? "是" : "否",
                try row.next(Day?.self)?.description ?? "",
            ]
            cells = head + ["", "", "", ""] + handling + marks
        }
    }

    private struct Signer: Record {
        static var columns: SQL { "suggestion_id, tenure_id, position, answer" }
        let suggestion: SuggestionID
        let tenure: TenureID
        let place: Int
        let isLead: Bool

        init(_ row: inout Row) throws {
            suggestion = try row.next()
            tenure = try row.next()
            place = try row.next()
            isLead = try row.next(SuggestionFacts.Signer.Answer.self) == .lead
        }
    }

    private struct NamedPart: Record {
        static var columns: SQL { "a.suggestion_id, a.role, u.name" }
        let suggestion: SuggestionID
        let role: AssignmentRole
        let unitName: String

        init(_ row: inout Row) throws {
            suggestion = try row.next()
            role = try row.next()
            unitName = try row.next()
        }
    }
}
