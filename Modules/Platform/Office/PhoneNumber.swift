import Kernel

/// A telephone number as offices write it: digits in groups, an extension, several after one another.
public enum PhoneNumber {
    /// The most characters that are kept.
    public static let limit = 40

    /// Whether it can be one: three digits or more, nothing but what separates them, and no formula of a spreadsheet.
    public static func isOne(_ text: String) -> Bool {
        guard text.count <= limit, let first = text.first, first.isASCII, "0123456789+(".contains(first) else {
            return false
        }
        let digits = text.unicodeScalars.filter { (48...57).contains($0.value) }.count
        return digits >= 3 && text.allSatisfy { "0123456789+-() 、,;/转".contains($0) }
    }
}

extension PhoneNumber {
    /// The numbers of a text that holds several: "13900001234、0719-8650000" → both.
    public static func parts(_ text: String) -> [String] {
        text.split { "、,;/".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}

extension Input {
    /// The telephone that was filled in, half-width; throws `invalid` beside its field for what cannot be one.
    public func phone(_ name: String, _ title: String) throws -> String? {
        guard let number = text(name)?.halfWidth else { return nil }
        guard PhoneNumber.isOne(number) else {
            throw Failure.invalid(field: name, "\(title)不像电话号码，请写成 0719-8650000 或 11 位手机号码。")
        }
        return number
    }
}
