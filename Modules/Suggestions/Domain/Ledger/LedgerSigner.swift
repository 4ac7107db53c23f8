import Kernel
import RepresentativesContract
import Storage
import SuggestionsContract

/// Who signed a suggestion of the ledger, and how: what counts in the performance files.
struct LedgerSigner: Hashable {
    let tenure: TenureID
    let isLead: Bool

    /// Those stored. One statement.
    static func of(_ suggestions: [SuggestionID], in office: OfficeID, _ db: any Connection) throws
        -> [SuggestionID: [LedgerSigner]]
    {
        let rows: [Stored] = try db.all(
            """
            SELECT \(Stored.columns) FROM suggestions_signer
             WHERE office_id = \(office) AND suggestion_id IN \(suggestions) AND answer IN ('lead', 'confirmed')
             ORDER BY suggestion_id, position
            """)
        return Dictionary(grouping: rows, by: \.suggestion).mapValues { $0.map(\.signer) }
    }

    private struct Stored: Record {
        static var columns: SQL { "suggestion_id, tenure_id, answer" }
        let suggestion: SuggestionID
        let signer: LedgerSigner

        init(_ row: inout Row) throws {
            suggestion = try row.next()
            signer = LedgerSigner(
                tenure: try row.next(), isLead: try row.next(SuggestionFacts.Signer.Answer.self) == .lead)
        }
    }
}

extension LedgerSuggestion {
    var signers: [LedgerSigner] {
        [LedgerSigner(tenure: lead.tenure, isLead: true)]
            + cosigners.map { LedgerSigner(tenure: $0.tenure, isLead: false) }
    }
}
