import Kernel
import Platform
import RepresentativesContract
import Storage

extension DeskShelf {
    /// What the office has to answer.
    static let consultations = DeskShelf("撰写咨询") { scope, limit, db in
        guard scope.may(.assignSuggestions) else { return [] }
        let waiting: [Consultation] = try db.all(
            """
            SELECT \(Consultation.columns) FROM \(Consultation.tables)
             WHERE c.office_id = \(scope.office) AND c.answered_on IS NULL ORDER BY c.created_at, c.id LIMIT \(limit)
            """)
        return waiting.map { one in
            DeskShelf.Item(
                title: "\(one.askedBy)：\(one.topic)", action: "答复撰写咨询", path: "/suggestions/consultations/\(one.id)",
                due: nil, since: one.createdAt)
        }
    }
}

extension ReferenceKind {
    /// A consultation by its day; its topic is between the deputy and the office.
    static let consultation = ReferenceKind(Consultation.reference) { ids, office, db in
        let found: [Consultation] = try db.all(
            """
            SELECT \(Consultation.columns) FROM \(Consultation.tables)
             WHERE c.office_id = \(office) AND c.id IN \(ids)
            """)
        return Dictionary(
            found.map { one in
                (
                    one.id.asID(),
                    Description(title: "撰写咨询 \(one.askedOn)", path: "/suggestions/consultations/\(one.id)")
                )
            }, uniquingKeysWith: { first, _ in first })
    }
}

extension Subscription {
    /// Two people of the register turned out to be one: what the one who is gone asked is the other's.
    static let mergedConsultants = Subscription(to: PersonMerged.self, as: "suggestions.merged-consultants") {
        event, office, db in
        guard let gone = PersonID(event.gone), let kept = PersonID(event.kept) else {
            throw Failure.internal(cause: "ids of merged people")
        }
        try db.run(
            """
            UPDATE suggestions_consultation SET person_id = \(kept)
             WHERE office_id = \(office) AND person_id = \(gone)
            """)
    }
}
