import Kernel
import Platform
import Storage
import SuggestionsContract

/// A suggestion on somebody's desk, in a state of its own or of a unit's part in it.
struct WaitingSuggestion<State: Storable>: Record {
    static var columns: SQL { "" }
    let id: SuggestionID
    let number: String?
    let title: String
    let state: State
    let changedAt: Instant
    /// The nearest of the clocks that run for it.
    let due: Day?

    init(_ row: inout Row) throws {
        id = try row.next()
        number = try row.next()
        title = try row.next()
        state = try row.next()
        changedAt = try row.next()
        due = try row.next()
    }

    func item(action: String) -> DeskShelf.Item {
        DeskShelf.Item(
            title: [number, title].compactMap { $0 }.joined(separator: " "), action: action,
            path: "/suggestions/\(id)", due: due, since: changedAt)
    }
}
