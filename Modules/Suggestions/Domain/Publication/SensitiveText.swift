import Kernel

/// What in a text might reach or name a person: pointed out before it is published; the office decides. Reads the text
/// once, so that a page of long texts costs little.
public enum SensitiveText {
    public enum Kind: String, CaseIterable, Sendable {
        case identity, telephone, mail, address

        public var title: String {
            switch self {
            case .identity: "证件号码或账号"
            case .telephone: "电话号码"
            case .mail: "电子邮箱"
            case .address: "地址"
            }
        }
    }

    public struct Finding: Sendable, Hashable {
        public let kind: Kind
        public let text: String
    }

    /// In the order of the text; full-width digits too.
    public static func findings(in text: String) -> [Finding] { places(in: text).map { $0.finding } }

    /// The text with a mark for each letter of a number or an address of mail; of a house its number.
    public static func masked(_ text: String) -> String {
        var letters = Array(text.unicodeScalars)
        // Made narrow a text has as many letters.
        for place in places(in: text) { for letter in place.range { letters[letter] = "＊" } }
        return words(letters)
    }

    private typealias Place = (finding: Finding, range: Range<Int>)

    private static func places(in text: String) -> [Place] {
        let letters = Array(text.halfWidth.unicodeScalars)
        var found: [Place] = []
        var place = 0
        while place < letters.count {
            if letters[place] == "@", let mail = mail(around: place, letters) { found.append(mail) }
            guard letters[place].isDigit else {
                place += 1
                continue
            }
            let end = end(ofNumberAt: place, letters)
            if let finding = number(place..<end, letters) { found.append(finding) }
            place = end
        }
        return found
    }

    /// Digits may stand in groups: "138 0000 0000", "0000-1234567".
    private static func end(ofNumberAt start: Int, _ letters: [Unicode.Scalar]) -> Int {
        var end = start + 1
        while end < letters.count {
            if letters[end].isDigit {
                end += 1
            } else if letters[end] == "-" || letters[end] == " ", end + 1 < letters.count, letters[end + 1].isDigit {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    private static func number(_ range: Range<Int>, _ letters: [Unicode.Scalar]) -> Place? {
        let digits = letters[range].filter(\.isDigit)
        let isChecked = range.upperBound < letters.count && "Xx".unicodeScalars.contains(letters[range.upperBound])
        let text = words(letters[range])
        if digits.count == 17, isChecked {
            return (Finding(kind: .identity, text: text + "X"), range.lowerBound..<range.upperBound + 1)
        }
        if (15...19).contains(digits.count) { return (Finding(kind: .identity, text: text), range) }
        if isTelephone(digits, before: letters[..<range.lowerBound]) {
            return (Finding(kind: .telephone, text: text), range)
        }
        return address(range, letters).map { ($0, range) }
    }

    private static func isTelephone(_ digits: [Unicode.Scalar], before: ArraySlice<Unicode.Scalar>) -> Bool {
        switch digits.count {
        case 11 where digits[0] == "1" && digits[1] >= "3": true
        case 10...12: digits[0] == "0"
        case 13: digits[0] == "8" && digits[1] == "6"
        // Without an area code only what the text itself calls a telephone.
        case 7...8: ["电话", "手机", "座机", "致电"].contains { words(before.suffix(6)).contains($0) }
        default: false
        }
    }

    /// A house, not the number of a paper or a road: "某路12号", "3栋", "2单元301室".
    private static func address(_ range: Range<Int>, _ letters: [Unicode.Scalar]) -> Finding? {
        let after = words(letters[range.upperBound...].prefix(2))
        let before = words(letters[..<range.lowerBound].suffix(2))
        let isHouse = ["号楼", "栋", "幢", "单元", "室"].contains { after.hasPrefix($0) }
        let isOnRoad = ["路", "街", "巷", "弄", "大道", "村"].contains { before.hasSuffix($0) }
        guard isHouse || isOnRoad && after.hasPrefix("号") else { return nil }
        return Finding(kind: .address, text: words(letters[max(0, range.lowerBound - 8)..<range.upperBound]) + after)
    }

    private static func mail(around place: Int, _ letters: [Unicode.Scalar]) -> Place? {
        let name = letters[..<place].reversed().prefix(while: \.isMail)
        let host = letters[(place + 1)...].prefix(while: \.isMail)
        guard !name.isEmpty, host.contains(".") else { return nil }
        let found = Finding(kind: .mail, text: words(name.reversed()) + "@" + words(host))
        return (found, place - name.count..<place + 1 + host.count)
    }

    private static func words(_ letters: some Sequence<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(letters))
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { "0" <= self && self <= "9" }
    fileprivate var isMail: Bool {
        isDigit || ("a" <= self && self <= "z") || ("A" <= self && self <= "Z") || "._+-".unicodeScalars.contains(self)
    }
}
