import Kernel

/// The names and values after "?" of an address, or of a url-encoded form, in their order.
public struct Query: Sendable, Equatable {
    public struct Pair: Sendable, Equatable {
        public let name: String
        public let value: String
    }

    public let pairs: [Pair]

    public init(_ pairs: [(String, String)] = []) { self.pairs = pairs.map { Pair(name: $0.0, value: $0.1) } }

    /// Nil when an encoding is broken, a value holds control characters, or there are more than `limit` pairs.
    init?(encoded: some Collection<UInt8>, limit: Int = 1000) {
        var pairs: [Pair] = []
        for part in encoded.split(separator: UInt8(ascii: "&")) {
            let middle = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
            let value = middle == part.endIndex ? part[middle...] : part[middle...].dropFirst()
            guard pairs.count < limit, let name = PercentCoding.decoded(part[..<middle], plusIsSpace: true),
                let value = PercentCoding.decoded(value, plusIsSpace: true)?.withoutUnseenMarks,
                !name.hasControlCharacters, !value.hasControlCharacters
            else { return nil }
            pairs.append(Pair(name: name, value: value))
        }
        self.pairs = pairs
    }

    /// The first value of that name.
    public subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }

    public func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

    /// "a=1&b=2", without the question mark.
    public var encoded: String {
        pairs.map { PercentCoding.encoded($0.name) + "=" + PercentCoding.encoded($0.value) }.joined(separator: "&")
    }
}
