import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// Who judges a promise when the lead is no longer a deputy: a signer still in office, or a deputy of the delegation.
enum NamePromiseHeir {
    static func verb(_ directory: any DeputyDirectory) -> Verb<PromiseCase> {
        Verb(
            .nameHeir,
            fields: [
                InputField(
                    "heir", "接替评价的代表", .one(.deputies), required: true, hint: "仍在任的签名代表，或原代表团的在任代表。"),
                InputField("reason", "原因", .text(maxLength: 500), required: true, hint: "如：领衔代表换届后不再担任代表。"),
            ]
        ) { act in
            let tenure: TenureID = try act.input.id("heir").orInvalid("heir", "请选择代表。")
            let eligible = try eligible(for: act.facts.suggestion, directory, in: act.scope.office, act.db)
            guard let heir = eligible.first(where: { $0.tenure == tenure }) else {
                throw Failure.invalid(field: "heir", "只能是仍在任的签名代表，或原代表团的在任代表。")
            }
            try act.db.run(
                "UPDATE suggestions_promise SET heir_person_id = \(heir.person) WHERE id = \(act.facts.id)")
            return Effect(
                opinion: "由\(heir.name)代表接替评价。\(act.input.required("reason"))",
                clocksHeldBy: .person(heir.person), tells: [.person(heir.person), .unit(act.facts.unit)])
        }
    }

    private struct Origin: Record {
        static var columns: SQL { "level, lead_tenure_id" }
        let level: Level
        let lead: TenureID

        init(_ row: inout Row) throws {
            level = try row.next()
            lead = try row.next()
        }
    }

    /// The signers first. A delegation of the next term is another one of the same name.
    static func eligible(
        for suggestion: SuggestionID, _ directory: any DeputyDirectory, in office: OfficeID, _ db: any Connection
    ) throws -> [DeputySummary] {
        let origin: Origin? = try db.first(
            "SELECT \(Origin.columns) FROM suggestions_suggestion WHERE office_id = \(office) AND id = \(suggestion)")
        guard let origin else { throw Failure.notFound("没有这件建议，或者您不能查看它。") }
        let people: [PersonID] = try db.values(
            """
            SELECT person_id FROM suggestions_signer
             WHERE office_id = \(office) AND suggestion_id = \(suggestion) AND answer IN ('lead', 'confirmed')
             ORDER BY position
            """)
        let delegation = try directory.deputies([origin.lead], in: office, db)[origin.lead]?.delegationName
        let serving = try directory.inOffice(
            origin.level, delegation: nil, matching: nil, limit: 3000, in: office, db)
        let signers = serving.filter { people.contains($0.person) }
        let colleagues = serving.filter { deputy in
            !people.contains(deputy.person) && delegation != nil && deputy.delegationName == delegation
        }
        return signers + colleagues
    }
}
