import Kernel

/// JSON for the few shapes the server itself writes.
enum JSONText {
    /// The text as a JSON string, quotes included.
    static func string(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if scalar.value < 0x20 {
                    let digits = String(scalar.value, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }

    /// `{"error":{"kind","message","fields":[{"name","message"}]}}`
    static func error(_ failure: Failure) -> [UInt8] {
        let fields = failure.fields.map { "{\"name\":\(string($0.name)),\"message\":\(string($0.message))}" }
        let body = "\"kind\":\(string(failure.kind.rawValue)),\"message\":\(string(failure.message))"
        return Array("{\"error\":{\(body),\"fields\":[\(fields.joined(separator: ","))]}}".utf8)
    }
}
