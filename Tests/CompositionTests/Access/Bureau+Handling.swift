import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract

extension Bureau {
    /// A talk of the unit that handles a suggestion, and its request for more time.
    static func handlingThings(by scope: Scope, _ db: any Connection) throws -> [String: String] {
        let part: AssignmentID? = try db.value(
            "SELECT id FROM suggestions_assignment WHERE office_id = \(scope.office) ORDER BY id")
        guard let part else { throw Failure.internal(cause: "no part") }
        let (talk, request) = (TalkID.new(at: db.now), ExtensionID.new(at: db.now))
        var talks = Batch(
            into: "suggestions_talk",
            [
                "id", "office_id", "assignment_id", "round", "mode", "held_on", "content", "deputy_opinion",
                "entered_by", "entered_at",
            ])
        talks.append(talk, scope.office, part, 1, "visit", db.now.day, "看了路。", "同意。", "经办人", db.now)
        try db.insert(talks)
        var requests = Batch(
            into: "suggestions_extension",
            [
                "id", "office_id", "assignment_id", "state", "version", "reason", "work_done", "due_on", "asked_until",
                "asked_by", "asked_on", "created_at",
            ])
        requests.append(
            request, scope.office, part, "asked", 1, "牵涉面广。", "已勘察。", db.now.day, db.now.day.advanced(by: 30),
            "负责人", db.now.day, db.now)
        try db.insert(requests)
        return ["talk": "\(talk)", "extension": "\(request)"]
    }
}
