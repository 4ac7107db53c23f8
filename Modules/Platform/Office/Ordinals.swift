/// Numbers in names made to sort as they count.
enum Ordinals {
    private static let digits = 4
    private static let chinese: [Character: Int] = [
        "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]

    /// "第2代表小组" → "第0002代表小组", "第十二小组" → "第0012小组". Chinese numerals count after 第 alone.
    static func padded(_ name: String) -> String {
        var padded = ""
        var rest = name[...]
        while let first = rest.first {
            let run = rest.prefix { $0.isASCII && $0.isNumber }
            if !run.isEmpty {
                padded += String(repeating: "0", count: max(0, digits - run.count)) + run
                rest = rest.dropFirst(run.count)
                continue
            }
            padded.append(first)
            rest = rest.dropFirst()
            let words = rest.prefix { chinese[$0] != nil || $0 == "十" }
            if first == "第", let number = number(words) {
                padded += self.padded(String(number))
                rest = rest.dropFirst(words.count)
            }
        }
        return padded
    }

    /// One to ninety-nine; nil for anything else.
    private static func number(_ words: Substring) -> Int? {
        let parts = words.split(separator: "十", omittingEmptySubsequences: false)
        guard !words.isEmpty, parts.count <= 2, parts.allSatisfy({ $0.count <= 1 }) else { return nil }
        let values = parts.map { $0.first.flatMap { chinese[$0] } }
        return parts.count == 1 ? values[0] : (values[0] ?? 1) * 10 + (values[1] ?? 0)
    }
}
