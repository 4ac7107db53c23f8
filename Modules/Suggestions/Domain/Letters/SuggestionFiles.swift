import Kernel
import Platform
import Storage
import SuggestionsContract

/// What files are kept with a suggestion, and whose business each is (domain 5.1).
enum SuggestionFile: String, CaseIterable {
    case text = "建议附件"
    case scan = "纸质原件扫描"
    case rating = "征询意见表（代录依据）"
    case reply = "答复原件"
    case talk = "沟通记录"

    /// What belongs to the part of the unit that added it.
    static let ofUnits: [SuggestionFile] = [.reply, .talk]

    static func readable(by standing: SuggestionFileStanding) -> [SuggestionFile] {
        guard standing.isVisible else { return [] }
        return allCases.filter { file in
            switch file {
            case .text, .scan, .reply: true
            case .rating: standing.isOffice || standing.isSigner
            // A unit of 分办 reads its own alone.
            case .talk: standing.isOffice || standing.isSigner || standing.isMainUnit
            }
        }
    }

    /// The lead alone knows the files before others sign the text: signers while it is a draft that nobody else has
    /// confirmed; the office what came on paper; a unit its talks, and its reply once it is signed.
    static func addable(by standing: SuggestionFileStanding) -> [SuggestionFile] {
        guard standing.isVisible else { return [] }
        var files: [SuggestionFile] = []
        if standing.isSigner, standing.isDraft { files.append(.text) }
        if standing.isOffice { files += [.scan, .rating] }
        if !standing.replying.isEmpty { files += standing.hasSignedReply ? [.reply, .talk] : [.talk] }
        return files
    }
}

/// Who somebody is to a suggestion.
struct SuggestionFileStanding {
    let isVisible: Bool
    var isDraft = false
    var isSigner = false
    var isOffice = false
    var isMainUnit = false
    /// Those of this person's units that reply.
    var replying: [UnitID] = []
    /// Its reply has been signed in some round: nothing of it is shown before.
    var hasSignedReply = false

    /// Five statements; one for whom it is not there.
    static func read(_ id: SuggestionID, for scope: Scope, _ db: any Connection) throws -> SuggestionFileStanding {
        guard scope.may(.readSuggestions) else { return SuggestionFileStanding(isVisible: false) }
        let state: SuggestionState? = try db.value(
            "SELECT state FROM suggestions_suggestion WHERE id = \(id) AND \(Visibility.condition(for: scope))")
        guard let state else { return SuggestionFileStanding(isVisible: false) }
        let signed = try db.count(
            """
            SELECT COUNT(*) FROM suggestions_signer
             WHERE suggestion_id = \(id) AND person_id IN \(scope.people) AND answer IN ('lead', 'confirmed')
            """)
        let held: [HeldPart] = try db.all(
            """
            SELECT \(HeldPart.columns) FROM suggestions_assignment
             WHERE suggestion_id = \(id) AND unit_id IN \(scope.units) AND role IN \(AssignmentRole.replying)
             ORDER BY id
            """)
        let confirmed = try db.count(
            "SELECT COUNT(*) FROM suggestions_signer WHERE suggestion_id = \(id) AND answer = 'confirmed'")
        let replied = try db.count(
            """
            SELECT COUNT(*) FROM suggestions_reply r JOIN suggestions_assignment a ON a.id = r.assignment_id
             WHERE a.suggestion_id = \(id) AND a.unit_id IN \(scope.units) AND a.role IN \(AssignmentRole.replying)
               AND r.signed_on IS NOT NULL
            """)
        return SuggestionFileStanding(
            isVisible: true, isDraft: [.draft, .cosigning].contains(state) && confirmed == 0, isSigner: signed > 0,
            isOffice: scope.may(.assignSuggestions), isMainUnit: held.contains { $0.role == .main },
            replying: held.map(\.unit), hasSignedReply: replied > 0)
    }

    private struct HeldPart: Record {
        static var columns: SQL { "unit_id, role" }
        let unit: UnitID
        let role: AssignmentRole

        init(_ row: inout Row) throws {
            unit = try row.next()
            role = try row.next()
        }
    }
}

extension AttachmentKind {
    public static let suggestion = AttachmentKind(
        kind: SuggestionReferences.suggestion,
        rights: { id, scope, db in
            let standing = try SuggestionFileStanding.read(id.asID(), for: scope, db)
            let own = standing.replying.isEmpty ? [] : SuggestionFile.ofUnits
            return AttachmentRights(
                read: SuggestionFile.readable(by: standing).map(\.rawValue),
                add: SuggestionFile.addable(by: standing).map(\.rawValue),
                own: Dictionary(uniqueKeysWithValues: own.map { ($0.rawValue, standing.replying) }))
        },
        isConfidential: { id, office, db in
            try db.count(
                """
                SELECT COUNT(*) FROM suggestions_suggestion
                 WHERE office_id = \(office) AND id = \(id) AND is_confidential
                """) > 0
        })
}
