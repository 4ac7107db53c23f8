import Web

/// What somebody wrote, a paragraph a line.
public struct Passage: Component {
    public let html: HTML

    public init(_ text: String) {
        html = .list(text.split(whereSeparator: \.isNewline).map { p(String($0)) })
    }
}
