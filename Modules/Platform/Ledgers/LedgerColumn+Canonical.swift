import Kernel

extension LedgerColumn {
    /// The cell in the one form in which it is compared and stored, or what was expected instead.
    ///
    /// - Parameter fromWorkbook: whether a bare number in a day column may be Excel's serial date.
    func canonical(_ raw: String, fromWorkbook: Bool) -> Result<String, Expected> {
        let text = plain(raw.trimmed)
        if text.isEmpty {
            if isRequired { return .failure(Expected("不能空着")) }
            switch kind {
            case .yesNo: return .success("否")
            case .count: return .success("0")
            default: return .success("")
            }
        }
        if text.hasControlCharacters { return .failure(Expected("不含控制字符的文字")) }
        switch kind {
        case .text(let limit): return Self.limited(text, limit)
        case .code(let limit): return Self.limited(text.halfWidth.trimmed, limit)
        case .phone:
            let number = text.halfWidth.trimmed
            return PhoneNumber.isOne(number) ? .success(number) : .failure(Expected("电话号码，如 0719-8650000 或 11 位手机号码"))
        case .word(let words): return Self.word(text, of: words)
        case .day: return Self.day(text, fromWorkbook: fromWorkbook)
        case .birth: return Self.birth(text, fromWorkbook: fromWorkbook)
        case .integer(let range): return Self.integer(text, in: range)
        case .count(let most): return Self.integer(text, in: 0...most)
        case .yesNo:
            if ["是", "√", "✓", "✔"].contains(text) { return .success("是") }
            if ["否", "×", "✗"].contains(text) { return .success("否") }
            return .failure(Expected("是 或 否"))
        case .list(let limit):
            let parts = Self.split(text)
            let long = parts.first { $0.count > limit }
            return long == nil ? .success(parts.joined(separator: "、")) : .failure(Expected("每项最多 \(limit) 字"))
        case .reference(let lookup): return .success(lookup.isCode ? text.halfWidth.trimmed : text)
        case .references(let lookup):
            return .success(Self.split(lookup.isCode ? text.halfWidth : text).joined(separator: "、"))
        }
    }

    /// What was expected of a cell.
    struct Expected: Error {
        let words: String
        init(_ words: String) { self.words = words }
    }

    /// The cell as it is compared: of lists the order means nothing, a blank 是否 is 否, a blank count 0.
    func comparable(_ cell: String) -> String {
        switch kind {
        case .list, .references: cell.contains("、") ? Self.split(cell).sorted().joined(separator: "、") : cell
        case .yesNo: cell.isEmpty ? "否" : cell
        case .count: cell.isEmpty ? "0" : cell
        default: cell
        }
    }

    /// Whether the cell says the same as what is stored, only less of it: the month of a birth date whose day is known.
    func isVaguer(_ cell: String, than stored: String) -> Bool {
        guard case .birth = kind else { return false }
        return !cell.isEmpty && cell.count < stored.count && stored.hasPrefix(cell)
    }

    /// How a word of the closed list is stored; nil for another word and for other kinds of columns.
    func stored(_ title: String) -> String? {
        guard case .word(let words) = kind else { return nil }
        return words.first { $0.title == title }?.stored
    }

    /// The values of a cell that holds several, each once.
    static func split(_ cell: String) -> [String] {
        var seen: Set<String> = []
        return cell.split { "、，,；;\n\r".contains($0) }.map { String($0).trimmed }
            .filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    private static func limited(_ text: String, _ limit: Int) -> Result<String, Expected> {
        text.utf8.count <= limit || text.count <= limit ? .success(text) : .failure(Expected("最多 \(limit) 字"))
    }

    private static func word(_ text: String, of words: [Word]) -> Result<String, Expected> {
        let word = words.first { $0.title == text || $0.variants.contains(text) }
        return word.map { .success($0.title) }
            ?? .failure(Expected(words.map(\.title).joined(separator: "、") + " 之一"))
    }

    private static func day(_ text: String, fromWorkbook: Bool) -> Result<String, Expected> {
        // A workbook that shows a day's month alone means its first day.
        let day = typedDay(text, fromWorkbook) ?? (fromWorkbook ? Day("\(text)-01") : nil)
        if let day, (1900...2100).contains(day.year) { return .success(day.description) }
        return .failure(Expected("日期，写成 2024-01-08（1900 至 2100 年间，日历上有的日子）"))
    }

    private static func birth(_ text: String, fromWorkbook: Bool) -> Result<String, Expected> {
        let birth = typedDay(text, fromWorkbook).map { BirthDate($0) } ?? BirthDate.typed(text)
        if let birth, (1900...2100).contains(birth.day.year) { return .success(birth.description) }
        return .failure(Expected("出生日期，写成 1980-05-12；只知道年月的，写成 1980-05（1980.1 看不出是 1 月还是 10 月）"))
    }

    private static func typedDay(_ text: String, _ fromWorkbook: Bool) -> Day? {
        let plain = text.hasSuffix(" 00:00:00") || text.hasSuffix(" 0:00:00") ? String(text.prefix { $0 != " " }) : text
        return Day.typed(plain) ?? Day.typedInDigits(plain) ?? (fromWorkbook ? serialDay(plain) : nil)
    }

    /// Excel counts the days from 1899-12-30 (for every day after February 1900).
    private static func serialDay(_ text: String) -> Day? {
        guard let serial = Int(text), (61...73_415).contains(serial) else { return nil }
        return Day(number: serial - 25_569)
    }

    private static func integer(_ text: String, in range: ClosedRange<Int>) -> Result<String, Expected> {
        var plain = text.halfWidth.filter { $0 != "," && $0 != " " }
        if plain.hasSuffix(".0") { plain.removeLast(2) }
        if plain.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 }), let number = Int(plain),
            range.contains(number)
        {
            return .success(String(number))
        }
        return .failure(Expected("\(range.lowerBound) 到 \(range.upperBound) 的整数"))
    }
}
