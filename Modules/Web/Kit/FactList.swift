/// One fact: its name and its value.
public struct Fact: Sendable {
    let name: String
    let value: HTML

    /// A missing value shows as "—".
    public init(_ name: String, _ value: String?) {
        self.name = name
        self.value = .text(value.flatMap { $0.isEmpty ? nil : $0 } ?? "—")
    }

    public init(_ name: String, @HTMLBuilder value: () -> HTML) {
        self.name = name
        self.value = value()
    }
}

/// Facts about one thing, each under its name.
public struct FactList: Component {
    public let html: HTML

    public init(_ facts: [Fact]) {
        html = dl(.class("facts")) {
            for fact in facts {
                div {
                    dt(fact.name)
                    dd { fact.value }
                }
            }
        }
    }
}
