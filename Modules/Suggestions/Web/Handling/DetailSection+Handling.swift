import Kernel
import Platform
import Suggestions
import SuggestionsContract
import Web

extension DetailSection {
    /// 办理情况: the plan, who in the unit has the reply, the log, co-opinions, more time, pauses, and what to print.
    static let handling = DetailSection { detail, reader, db in
        guard !detail.assignments.isEmpty else { return .empty }
        let notes = try HandlingNotes.load(detail, for: reader.scope, db)
        return HandlingView(detail: detail, notes: notes, reader: reader).html
    }
}
