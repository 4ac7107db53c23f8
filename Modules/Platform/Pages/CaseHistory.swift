import Web

/// 经过: the history of a case, as its page ends.
public struct CaseHistory: Component {
    public let html: HTML

    /// - Parameters:
    ///   - empty: said when nothing has happened yet.
    ///   - byMinute: when it was entered, to the minute; otherwise the day on which it happened.
    public init(_ steps: [Step], empty: String = "还没有办理记录。", byMinute: Bool = false) {
        html =
            Panel("经过") {
                if steps.isEmpty { p(empty, .class("empty")) }
                Timeline(
                    steps.map { step in
                        let moved: String? = step.from == step.to ? nil : "\(step.from) → \(step.to)"
                        return TimelineEntry(
                            when: byMinute ? step.enteredAt.minuteText : step.happenedOn.description, who: step.actor,
                            what: step.title, detail: [moved, step.opinion].compactMap { $0 }.joined(separator: "。"))
                    })
            }.html
    }
}
