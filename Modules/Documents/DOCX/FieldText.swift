import Kernel

/// Text with fields in it: `{{标题}}`, or `{{签名代表.姓名}}` for a field of a list.
public enum FieldText {
    /// No field's name is longer; what stands between braces further apart is no field.
    private static let longestName = 60

    struct Place {
        /// Of the braces and what is between them, counted in scalars.
        let range: Range<Int>
        let name: String
    }

    /// The names of the fields, in their order.
    public static func names(in text: String) -> [String] { places(in: Array(text.unicodeScalars)).map(\.name) }

    static func places(in text: [Unicode.Scalar]) -> [Place] {
        var places: [Place] = []
        var start = 0
        while start + 3 < text.count {
            guard text[start] == "{", text[start + 1] == "{" else {
                start += 1
                continue
            }
            guard let end = end(of: text, from: start + 2) else {
                start += 1
                continue
            }
            var name = String.UnicodeScalarView()
            name.append(contentsOf: text[(start + 2)..<end])
            places.append(Place(range: start..<(end + 2), name: String(name).trimmed))
            start = end + 2
        }
        return places.filter { !$0.name.isEmpty }
    }

    /// Where the closing braces stand; nil when others open first or none close.
    private static func end(of text: [Unicode.Scalar], from start: Int) -> Int? {
        var place = start
        while place + 1 < text.count, place - start <= longestName {
            if text[place] == "}", text[place + 1] == "}" { return place }
            if text[place] == "{" || text[place] == "\n" { return nil }
            place += 1
        }
        return nil
    }

    /// The list and the field of "签名代表.姓名"; nil for a field of no list.
    static func parts(of name: String) -> (list: String, field: String)? {
        guard let dot = name.firstIndex(of: ".") else { return nil }
        return (String(name[..<dot]), String(name[name.index(after: dot)...]))
    }

    /// The text with what each field becomes in its place.
    static func filled(_ text: String, _ value: (String) -> String) -> String {
        guard text.contains("{{") else { return text }
        let scalars = Array(text.unicodeScalars)
        var filled = String.UnicodeScalarView()
        var last = 0
        for place in places(in: scalars) {
            filled.append(contentsOf: scalars[last..<place.range.lowerBound])
            filled.append(contentsOf: value(place.name).unicodeScalars)
            last = place.range.upperBound
        }
        filled.append(contentsOf: scalars[last...])
        return String(filled)
    }
}
