import Foundation

/// What reads the elements of an XML part as they stream by.
protocol XMLVisitor: AnyObject {
    func start(_ element: XMLName, _ attributes: XMLAttributes) throws
    func end(_ element: XMLName) throws
    /// A piece of the text between tags; one text may come in several pieces.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws
}

extension XMLVisitor {
    func end(_ element: XMLName) throws {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {}
}

/// The name of an element or attribute without its namespace prefix, compared in place.
struct XMLName {
    private let local: UnsafePointer<CChar>
    private let qualified: UnsafePointer<CChar>

    init(_ qualified: UnsafePointer<CChar>) {
        self.qualified = qualified
        local = strchr(qualified, CInt(UInt8(ascii: ":"))).map { UnsafePointer($0) + 1 } ?? qualified
    }

    /// As it is written, with its prefix.
    var written: String { String(cString: qualified) }

    static func ~= (name: StaticString, element: XMLName) -> Bool {
        name.withUTF8Buffer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { chars in
                guard let first = chars.baseAddress else { return false }
                return strncmp(element.local, first, chars.count) == 0 && element.local[chars.count] == 0
            }
        }
    }
}

/// The attributes of one element, good only during the call that gives them.
struct XMLAttributes {
    /// Names and values by turns, ended by nil.
    let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    /// The value as C text, for comparing without a copy.
    func raw(_ name: StaticString) -> UnsafePointer<CChar>? {
        guard var pair = list else { return nil }
        while let key = pair[0] {
            if name ~= XMLName(key) { return pair[1] }
            pair += 2
        }
        return nil
    }

    /// Gives each attribute whose name is a single letter: those of a cell are, and there are millions of them.
    func forEachLetter(_ take: (UInt8, UnsafePointer<CChar>) throws -> Void) rethrows {
        guard var pair = list else { return }
        while let key = pair[0], let value = pair[1] {
            if key[1] == 0 { try take(UInt8(bitPattern: key[0]), value) }
            pair += 2
        }
    }

    /// Names as they are written, and values, in their order.
    var all: [(name: String, value: String)] {
        var all: [(name: String, value: String)] = []
        guard var pair = list else { return all }
        while let key = pair[0], let value = pair[1] {
            all.append((String(cString: key), String(cString: value)))
            pair += 2
        }
        return all
    }

    subscript(_ name: StaticString) -> String? { raw(name).map { String(cString: $0) } }
}
