/// A thing named from afar: its kind ("suggestions.suggestion") and its id. Subsystems refer to each other by it.
public struct Reference: Hashable, Sendable {
    public let kind: String
    public let id: ID<Never>

    public init<Subject>(_ kind: String, _ id: ID<Subject>) {
        self.kind = kind
        self.id = id.asID()
    }
}
