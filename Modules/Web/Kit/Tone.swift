import Kernel

/// How a thing stands, said by colour besides its word; never by colour alone.
public enum Tone: String, Sendable {
    /// Somebody must act.
    case waiting
    case running
    case done
    /// Past its day, or refused.
    case late
    case neutral
}

/// Where a click leads.
public struct Link: Component {
    public let title: String
    public let href: String

    public init(_ title: String, _ href: String) {
        self.title = title
        self.href = href
    }

    public var html: HTML { a(title, .href(href)) }
}

/// A state as a word and a colour.
public struct Status: Component {
    public let html: HTML

    /// - Parameter wraps: of a sentence, that needs more than a line in a table.
    public init(_ word: String, _ tone: Tone, wraps: Bool = false) {
        html = span(word, .class("chip \(tone.rawValue)\(wraps ? " wraps" : "")"))
    }
}

/// How long a clock still runs.
public struct ClockBadge: Component {
    public let html: HTML

    /// `remaining` says how long in words: "还有 3 个工作日".
    public init(_ name: String, due: Day, remaining: String, _ tone: Tone) {
        html = span(.class("clock \(tone.rawValue)")) {
            span(name, .class("clock-name"))
            " "
            time(due.chinese, .datetime(due.description))
            " "
            strong(remaining)
        }
    }
}
