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

    /// 申请延期: for the head of a unit whose reply is not yet due.
    static let extensionRequest = DetailSection { detail, reader, db in
        let parts = detail.assignments.filter { part in
            reader.scope.subjects(of: [.unitLeader]).contains(part.unit)
                && detail.clocks.contains { clock in
                    clock.subject.id == part.id.asID() && clock.key == AskExtension.clock && clock.dueOn >= reader.today
                }
        }
        guard !parts.isEmpty else { return .empty }
        let waiting = try AskExtension.waiting(parts.map(\.id), in: reader.scope.office, db)
        return .list(
            parts.filter { !waiting.contains($0.id) }.map { part in
                p { a("申请延期答复", .href("\(ExtensionListPage.path)/new?part=\(part.id)"), .class("button")) }
            })
    }
}
