import Kernel
import Platform
import Storage
import SuggestionsContract

/// 撤回重列: what was dealt with wrongly is taken off the list with the reason, and waits to be dealt with again.
public enum WithdrawOpinion {
    public static let fields = [InputField("reason", "撤回原因", .text(maxLength: 500), required: true)]

    /// By the office, whether it is done or not. The unit is told, and the signer who was told a result. Throws
    /// `notFound`, `conflict` when it has been withdrawn.
    public static func withdraw(
        _ id: ID<OpinionItem>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.assignSuggestions)
        let item = try OpinionItem.find(id, for: scope, db)
        let input = try Input(raw, for: fields)
        let changed = try db.run(
            """
            UPDATE suggestions_opinion_item
               SET withdrawn_on = \(db.now.day), withdrawn_reason = \(input.required("reason"))
             WHERE id = \(id) AND office_id = \(scope.office) AND withdrawn_on IS NULL
            """)
        guard changed == 1 else { throw Failure.conflict("这条意见已经撤回。") }
        let suggestion = Reference(SuggestionCase.kind, item.suggestion)
        try Audit.append("suggestions.opinion.withdrawn", on: suggestion, [:], by: scope, db)
        guard let unit = item.unit else { return }
        let page = Reference(SuggestionReferences.suggestion, item.suggestion)
        let signer = item.doneOn == nil ? nil : try item.signer(db)
        try Notice.send(
            [
                Notice.Message(text: "列入清单的一条代表反馈意见已撤回，等代工委重新处理。", page: page, holders: [.unit(unit)]),
                Notice.Message(
                    text: "您提的反馈意见将重新处理。", page: page, holders: signer.map { [Journal.Holder.person($0)] } ?? []),
            ], in: scope.office, except: scope.account, db)
    }
}
