import Kernel
import Platform
import Storage
import SuggestionsContract

extension Suggestions {
    /// Throws `forbidden` for somebody whose roles never take this event on a unit's part, whatever its state: units and
    /// the office act at the same address. Throws `notFound` when they may not see the suggestion either.
    public func requireActor(
        of event: AssignmentEvent, on whole: SuggestionID, _ scope: Scope, _ db: any Connection
    ) throws {
        let permissions = AssignmentCase.machine.rows.filter { $0.event == event }.compactMap(\.who.permission)
        guard !permissions.contains(where: scope.may) else { return }
        guard try isVisible(whole, to: scope, db) else { throw Failure.notFound("没有这件建议，或者您不能查看它。") }
        throw Failure.forbidden("您的角色不能\(event.title)。")
    }
}
