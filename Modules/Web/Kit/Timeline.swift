/// One thing that happened.
public struct TimelineEntry: Sendable {
    let when: String
    let who: String
    let what: String
    let detail: String?
    let tone: Tone

    /// `when` as it is to be read: "2024-01-08 09:30".
    public init(when: String, who: String, what: String, detail: String? = nil, tone: Tone = .neutral) {
        self.when = when
        self.who = who
        self.what = what
        self.detail = detail
        self.tone = tone
    }
}

/// What happened, one after another.
public struct Timeline: Component {
    public let html: HTML

    public init(_ entries: [TimelineEntry]) {
        html = ol(.class("timeline")) {
            for entry in entries {
                li(.class(entry.tone.rawValue)) {
                    p {
                        time(entry.when, .datetime(entry.when))
                        " "
                        strong(entry.what)
                        " "
                        span(entry.who, .class("who"))
                    }
                    if let detail = entry.detail, !detail.isEmpty { p(detail, .class("detail")) }
                }
            }
        }
    }
}
