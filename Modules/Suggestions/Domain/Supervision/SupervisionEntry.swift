import Kernel
import Platform
import Storage
import SuggestionsContract

/// A call or a letter about to be stored.
struct SupervisionEntry {
    let kind: SupervisionKind
    let unit: UnitID
    let day: Day
    let content: String
    let suggestions: [SuggestionID]
    var requirement: String?
    var number: String?
    var answerBy: Day?
    var contact: String?
    var telephone: String?
    var place: String?
    var participants: String?
    var jointWith: String?
    var check: SupervisionCheck?

    init(_ kind: SupervisionKind, _ unit: UnitID, _ day: Day, _ content: String, _ suggestions: [SuggestionID]) {
        self.kind = kind
        self.unit = unit
        self.day = day
        self.content = content
        self.suggestions = suggestions
    }

    /// Those of one form, one for each unit: written, and told to the units. `form` was made with it.
    static func enter(
        _ entries: [SupervisionEntry], with form: SupervisionID, as action: String,
        telling words: (SupervisionEntry) -> String, by scope: Scope, _ db: any Connection
    ) throws {
        let rows = entries.map { (id: SupervisionID.new(at: db.now), with: form.asID(of: Never.self), entry: $0) }
        try insert(rows, by: scope.name, in: scope.office, db)
        try Audit.append(
            action, on: Reference("platform.office", scope.office), ["units": String(rows.count)], by: scope, db)
        try Notice.send(
            rows.map {
                Notice.Message(
                    text: words($0.entry), page: Reference(Supervision.reference, $0.id),
                    holders: [.unit($0.entry.unit)])
            }, in: scope.office, except: scope.account, db)
    }

    /// Two batches, however many there are; each with its id, and the id of what it was entered with.
    static func insert(
        _ entries: [(id: SupervisionID, with: ID<Never>, entry: SupervisionEntry)], by name: String,
        in office: OfficeID, _ db: any Connection
    ) throws {
        var rows = Batch(
            into: "suggestions_supervision",
            [
                "id", "office_id", "entry_id", "kind", "unit_id", "held_on", "content", "requirement", "number",
                "answer_by", "contact", "telephone", "place", "participants", "joint_with", "check_kind",
                "entered_by", "created_at",
            ])
        var links = Batch(into: "suggestions_supervised", ["office_id", "supervision_id", "suggestion_id"])
        for (id, with, entry) in entries {
            rows.append(
                id, office, with, entry.kind, entry.unit, entry.day, entry.content, entry.requirement, entry.number,
                entry.answerBy, entry.contact, entry.telephone, entry.place, entry.participants, entry.jointWith,
                entry.check, name, db.now)
            for suggestion in entry.suggestions { links.append(office, id, suggestion) }
        }
        if !rows.rows.isEmpty { try db.insert(rows) }
        if !links.rows.isEmpty { try db.insert(links) }
    }
}
