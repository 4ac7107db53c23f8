/// A page where the office goes on after an import.
public struct LedgerStep: Sendable, Hashable {
    public let title: String
    public let path: String

    public init(_ title: String, _ path: String) {
        self.title = title
        self.path = path
    }
}
