import Kernel
import Platform
import Storage

extension LedgerSuggestion {
    /// What a row may correct at any time.
    func correct(in office: OfficeID, _ db: any Connection) throws {
        try db.run(
            """
            UPDATE suggestions_suggestion
               SET title = \(title), category = \(category), origin = \(origin), meeting_id = \(meeting),
                   proposed_on = \(proposedOn), is_key = \(isKey), key_leader = \(keyLeader),
                   is_excellent = \(isExcellent), published_on = \(publishedOn), implemented_on = \(implementedOn),
                   version = version + 1, changed_at = \(db.now)
             WHERE office_id = \(office) AND id = \(id)
            """)
    }

    /// Puts a suggestion that nobody has worked on where the row says it stands.
    func stand(in office: OfficeID, _ db: any Connection) throws {
        try db.run(
            """
            UPDATE suggestions_suggestion
               SET state = \(standing.state), lead_tenure_id = \(lead.tenure), lead_person_id = \(lead.person),
                   delegation_id = \(lead.delegation), assigned_on = \(assignedOn), replied_on = \(repliedOn),
                   result_class = \(resultClass), satisfaction = \(grade)
             WHERE office_id = \(office) AND id = \(id)
            """)
    }
}
