import Kernel

/// What was typed into a form. Line breaks are "\n"; there are no control characters in it.
public struct Form: Sendable {
    private let values: [String: [String]]
    private let files: [Upload]

    public init(_ pairs: [(String, String)] = [], uploads: [Upload] = []) {
        var values: [String: [String]] = [:]
        for (name, value) in pairs { values[name, default: []].append(value.replacing("\r\n", with: "\n")) }
        self.values = values
        files = uploads
    }

    /// Every name that was sent, files aside.
    public var names: Set<String> { Set(values.keys) }

    /// The first value, as it was typed; nil when the field was not sent.
    public subscript(name: String) -> String? { values[name]?.first }

    public func all(_ name: String) -> [String] { values[name] ?? [] }

    /// Without the white space around it; "" when it was not sent.
    public func text(_ name: String) -> String { values[name]?.first?.trimmed ?? "" }

    /// Whether a box was ticked.
    public func flag(_ name: String) -> Bool { values[name] != nil }

    /// The files of that field. Browsers send an empty, nameless part when none was chosen; it is left out.
    public func uploads(_ name: String) -> [Upload] {
        files.filter { $0.field == name && !($0.filename.isEmpty && $0.bytes.isEmpty) }
    }
}
