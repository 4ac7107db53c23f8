import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract

extension Bureau {
    /// A promise of the unit that handles a suggestion, and a sample with that suggestion on its list.
    static func followThroughThings(by scope: Scope, _ db: any Connection) throws -> [String: String] {
        let suggestion: SuggestionID? = try db.value(
            "SELECT suggestion_id FROM suggestions_assignment WHERE office_id = \(scope.office) ORDER BY id")
        let part: AssignmentID? = try db.value(
            "SELECT id FROM suggestions_assignment WHERE office_id = \(scope.office) ORDER BY id")
        guard let suggestion, let part else { throw Failure.internal(cause: "no part") }
        let promise = PromiseID.new(at: db.now)
        var replies = Batch(
            into: "suggestions_reply",
            [
                "id", "office_id", "assignment_id", "round", "result_class", "body", "promise", "promised_by",
                "drafted_by", "signed_on", "created_at",
            ])
        replies.append(
            promise, scope.office, part, 9, "B", "正在修。", "修好。", db.now.day, "经办人", db.now.day, db.now)
        try db.insert(replies)
        var promises = Batch(
            into: "suggestions_promise",
            [
                "id", "office_id", "suggestion_id", "assignment_id", "round", "content", "first_due_on", "due_on",
                "state", "version", "created_at",
            ])
        promises.append(
            promise, scope.office, suggestion, part, 9, "修好。", db.now.day, db.now.day, "open", 1, db.now)
        try db.insert(promises)
        let sample = SampleID.new(at: db.now)
        var samples = Batch(
            into: "suggestions_sample",
            [
                "id", "office_id", "title", "year", "size", "population", "experts", "listed_on", "listed_by",
                "created_at",
            ])
        samples.append(sample, scope.office, "评估", 2024, 1, 1, "专家", db.now.day, "工作人员", db.now)
        try db.insert(samples)
        var lines = Batch(
            into: "suggestions_sample_line", ["office_id", "sample_id", "position", "suggestion_id", "is_drawn"])
        lines.append(scope.office, sample, 1, suggestion, false)
        try db.insert(lines)
        return ["promise": "\(promise)", "sample": "\(sample)"]
    }
}
