import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract

extension Bureau {
    /// A research that a suggestion came of, a consultation, a note of each kind, and what two signers wrote: one dealt
    /// with, one not.
    static func preparationThings(by scope: Scope, _ db: any Connection) throws -> [String: String] {
        let suggestion: SuggestionID? = try db.value(
            "SELECT suggestion_id FROM suggestions_assignment WHERE office_id = \(scope.office) ORDER BY id")
        let unit: UnitID? = try db.value("SELECT unit_id FROM suggestions_assignment WHERE office_id = \(scope.office)")
        let people: [PersonID] = try db.values(
            "SELECT person_id FROM representatives_tenure WHERE office_id = \(scope.office) ORDER BY code LIMIT 2")
        guard let suggestion, let unit, people.count == 2 else { throw Failure.internal(cause: "nobody to ask") }
        var things: [String: String] = [:]
        func add(_ thing: String, _ table: StaticString, _ columns: [StaticString], _ values: [Value]) throws {
            let id = ID<Never>.new(at: db.now)
            let row = [id.stored, scope.office.stored] + values
            try db.insert(Batch(into: table, ["id", "office_id"] + columns, rows: [row]))
            things[thing] = "\(id)"
        }
        let (day, now, name) = (db.now.day.stored, db.now.stored, "工作人员".stored)
        try add(
            "record", "suggestions_preparation",
            ["kind", "title", "author", "held_on", "body", "entered_by", "created_at"],
            ["research".stored, name, name, day, name, name, now])
        guard let record = things["record"].flatMap({ ID<Never>($0) }) else { return things }
        try add(
            "link", "suggestions_preparation_link", ["preparation_id", "suggestion_id", "entered_by", "created_at"],
            [record.stored, suggestion.stored, name, now])
        try add(
            "consultation", "suggestions_consultation",
            ["person_id", "asked_by", "topic", "question", "asked_on", "created_at"],
            [people[0].stored, name, name, name, day, now])
        try add(
            "outcome", "suggestions_outcome",
            ["suggestion_id", "name", "amount", "unit", "reached_on", "entered_by", "created_at"],
            [suggestion.stored, name, 100.stored, "个".stored, day, name, now])
        try add(
            "review", "suggestions_joint_review",
            ["suggestion_id", "reviewer", "organ", "opinion_view", "given_on", "entered_by", "created_at"],
            [suggestion.stored, name, name, "take".stored, day, name, now])
        try add(
            "answer", "suggestions_on_site_reply",
            [
                "suggestion_id", "unit_id", "replied_by", "content", "deputy_view", "held_on", "entered_by",
                "created_at",
            ],
            [suggestion.stored, unit.stored, name, name, "agreed".stored, day, name, now])
        for (thing, person) in zip(["rating", "listed"], people) {
            try add(
                thing, "suggestions_rating", ["suggestion_id", "person_id", "round", "words"],
                [suggestion.stored, person.stored, 9.stored, name])
        }
        guard let listed = things["listed"].flatMap({ ID<Never>($0) }) else { return things }
        try add(
            "item", "suggestions_opinion_item",
            [
                "suggestion_id", "rating_id", "words", "said_by", "unit_id", "responsible", "due_on", "listed_on",
                "listed_by", "created_at",
            ],
            [suggestion.stored, listed.stored, name, name, unit.stored, name, day, day, name, now])
        return things
    }
}
