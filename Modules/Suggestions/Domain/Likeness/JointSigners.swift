import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// Who signed suggestions merged into a main one (并案): its units talk with them as with its own signers.
public enum JointSigners {
    /// A signature under a suggestion that was merged into another.
    struct Signed: Record {
        static var columns: SQL { "g.suggestion_id, g.tenure_id, g.person_id" }
        let suggestion: SuggestionID
        let tenure: TenureID
        let person: PersonID

        init(_ row: inout Row) throws {
            suggestion = try row.next()
            tenure = try row.next()
            person = try row.next()
        }
    }

    /// One statement.
    static func all(of main: SuggestionID, in office: OfficeID, _ db: any Connection) throws -> [Signed] {
        try db.all(
            """
            SELECT \(Signed.columns) FROM suggestions_signer g
              JOIN suggestions_suggestion s ON s.id = g.suggestion_id
             WHERE s.office_id = \(office) AND s.merged_into = \(main) AND g.answer IN ('lead', 'confirmed')
               AND s.is_confidential = \(false)
             ORDER BY s.number NULLS LAST, s.id, g.position
            """)
    }

    /// The deputies, each once, without those who signed the main one itself. Two statements.
    public static func deputies(
        besides detail: SuggestionDetail, _ verbs: Suggestions, in office: OfficeID, _ db: any Connection
    ) throws -> [DeputySummary] {
        let signed = try all(of: detail.core.id, in: office, db)
        guard !signed.isEmpty else { return [] }
        let deputies = try verbs.directory.deputies(Array(Set(signed.map(\.tenure))), in: office, db)
        var known = Set(detail.signers.map(\.deputy.person))
        return signed.compactMap { deputies[$0.tenure] }.filter { known.insert($0.person).inserted }
    }

    /// Whoever was contacted is told, each about the suggestion that they signed: the main one is not theirs to see.
    static func tell(_ people: [PersonID], of signed: [Signed], by scope: Scope, _ db: any Connection) throws {
        guard !people.isEmpty else { return }
        let words = try NewsWords.all(of: signed.map(\.suggestion), in: scope.office, db)
        let messages = people.compactMap { person in
            signed.first { $0.person == person }.map {
                Notice.Message(
                    text: "承办单位登记了和您就\(words[$0.suggestion]?.name ?? "建议")的沟通，请您确认是否属实。",
                    page: Reference(SuggestionReferences.suggestion, $0.suggestion), holders: [.person(person)])
            }
        }
        guard !messages.isEmpty else { return }
        try Notice.send(messages, in: scope.office, except: scope.account, db)
    }

    /// Whether this suggestion is the main one or was merged into it, and has this person's signature.
    static func signed(_ suggestion: SuggestionID, by person: SQL, ofMain main: SQL) -> SQL {
        """
        EXISTS (SELECT 1 FROM suggestions_suggestion j
                  JOIN suggestions_signer g ON g.suggestion_id = j.id AND g.answer IN ('lead', 'confirmed')
                 WHERE j.id = \(suggestion) AND g.person_id = \(person) AND (j.id = \(main) OR j.merged_into = \(main)))
        """
    }

    /// The suggestion by which somebody who was contacted in a talk of `part` knows it: the main one where they signed
    /// it, or else theirs that was merged into it.
    static func known(to person: SQL, ofMain main: SQL) -> SQL {
        """
        COALESCE((SELECT j.id FROM suggestions_suggestion j
                    JOIN suggestions_signer g ON g.suggestion_id = j.id AND g.answer IN ('lead', 'confirmed')
                   WHERE j.merged_into = \(main) AND g.person_id = \(person)
                     AND NOT EXISTS (SELECT 1 FROM suggestions_signer o
                                      WHERE o.suggestion_id = \(main) AND o.person_id = \(person)
                                        AND o.answer IN ('lead', 'confirmed'))
                   ORDER BY j.id LIMIT 1), \(main))
        """
    }
}
