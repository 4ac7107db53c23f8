/// The lines of a title, broken between words (GB/T 9704-2012 7.3.1: 回行时做到词意完整), of about the same length.
public enum TitleLines {
    /// 2号 characters in the type area.
    private static let width = 20

    /// One line where it fits, or where fields still stand in it.
    public static func of(_ title: String) -> [String] {
        let words = words(of: title)
        let whole = words.reduce(0) { $0 + length($1) }
        guard whole > width * 2, !title.contains("{{") else { return [title] }
        // The narrowest lines that are as few as can be.
        let widest = filled(words, width * 2)
        let narrower = (whole / widest.count..<width * 2).lazy.map { filled(words, $0) }
        return (narrower.first { $0.count == widest.count } ?? widest).map { $0.joined() }
    }

    private static func filled(_ words: [String], _ width: Int) -> [[String]] {
        var lines: [[String]] = [[]]
        var used = 0
        for word in words {
            if used > 0, used + length(word) > width {
                lines.append([])
                used = 0
            }
            lines[lines.count - 1].append(word)
            used += length(word)
        }
        return lines
    }

    /// In halves of a character.
    private static func length(_ text: String) -> Int { text.reduce(0) { $0 + ($1.isASCII ? 1 : 2) } }

    /// What stays in one line: numbers with what they count, the names of organs, and what is opened or closed.
    private static func words(of title: String) -> [String] {
        let kept =
            #/
            第[0-9一二三四五六七八九十百]+(?:次会议|号建议|届|次|号)
            |[0-9]+年?|[A-Za-z0-9-]+|人民代表大会|常务委员会|常委会|(?:代表)?工作委员会|闭会期间
            |会办意见|办理情况|征询意见|通知书|关于|建议|答复|代表|会议|报告|意见|办理|督办|承诺
            /#
        var words: [String] = []
        var rest = title[...]
        while let first = rest.first {
            let word = rest.prefixMatch(of: kept).map { String($0.output) } ?? String(first)
            rest = rest.dropFirst(word.count)
            let isOpen = words.last?.last.map { "《“（".contains($0) } ?? false
            if !words.isEmpty, isOpen || "》”）、，。：；的".contains(first) {
                words[words.count - 1] += word
            } else {
                words.append(word)
            }
        }
        return words
    }
}
