import Kernel
import Platform
import Storage
import SuggestionsContract

/// 批量公开: the full text of those whose deputy agreed and in which nothing was found, in one act.
public enum PublishBatch {
    public static let most = 100

    /// Gives how many. All or none: one of another office is `notFound`, one that has to be looked at is `conflict`.
    public static func publish(
        _ chosen: [SuggestionID], by scope: Scope, _ db: any Connection
    ) throws -> Int {
        try scope.require(.publishSuggestions)
        let ids = Array(Set(chosen)).sorted()
        guard !ids.isEmpty else { throw Failure.invalid("请先勾选要公开的建议。") }
        guard ids.count <= most else { throw Failure.invalid("一次最多公开 \(most) 件。") }
        try PublicationFacts.begin(ids, in: scope.office, db)
        let stored: [PublicationFacts] = try db.all(
            """
            SELECT \(PublicationFacts.columns) FROM \(PublicationFacts.tables)
             WHERE s.office_id = \(scope.office) AND s.id IN \(ids)
               AND \(Visibility.permits("s.id", for: scope))
             ORDER BY s.id
            """)
        let found = try PublicationFacts.withReplies(stored, in: scope.office, db)
        guard found.count == ids.count else { throw Failure.notFound("所选的建议里有不存在的，没有公开。请刷新页面后重新勾选。") }
        let row = PublicationCase.machine.rows.first { $0.from == .toReview && $0.event == .publish }
        guard let row, found.allSatisfy({ $0.state == .toReview && $0.isPlain }) else {
            throw Failure.conflict("所选的建议里有需要逐件审核的或者刚办过的，没有公开。请刷新页面后重新勾选。")
        }
        try PublicationEdition.write(
            found.map { (facts: $0, draft: PublicationDraft(plain: $0)) }, by: scope, db)
        try db.run(
            """
            UPDATE suggestions_publication SET state = \(PublicationState.published), version = version + 1
             WHERE office_id = \(scope.office) AND id IN \(ids)
            """)
        let taken = found.map { facts in
            Journal.Taken(row, of: Reference(PublicationCase.kind, facts.id), tells: [.person(facts.lead)])
        }
        try Journal(scope: scope, db).record(
            .publish, taken, under: Reference("platform.office", scope.office), opinion: "批量公开全文",
            happenedOn: db.now.day)
        return found.count
    }
}
