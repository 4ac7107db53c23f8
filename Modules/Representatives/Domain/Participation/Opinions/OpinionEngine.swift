import Kernel
import Platform
import RepresentativesContract
import Storage

extension CaseEngine<OpinionCase> {
    /// Moves an opinion by its table.
    public static let opinions = CaseEngine(
        [.assign, .giveBack, .reply, .redo, .tell, .close, .keep],
        load: { id, scope, db in try OpinionFacts.locked(id.asID(), for: scope, db) },
        version: { $0.version },
        save: { facts, state, db in
            try db.run(
                """
                UPDATE representatives_opinion SET state = \(state), version = version + 1 WHERE id = \(facts.id)
                """)
        },
        page: { Reference(OpinionCase.kind, $0.id) })
}

extension Act<OpinionCase> {
    /// Those who gave the opinion.
    func deputies() throws -> [Journal.Holder] {
        let people: [PersonID] = try db.values(
            """
            SELECT DISTINCT t.person_id FROM representatives_opinion_deputy w
              JOIN representatives_tenure t ON t.id = w.tenure_id
             WHERE w.office_id = \(scope.office) AND w.opinion_id = \(facts.id)
            """)
        return people.map { .person($0) }
    }

    var office: [Journal.Holder] { [.role(.officeStaff), .role(.officeHead)] }
}
