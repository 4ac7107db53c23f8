import Kernel

/// The texts that cells refer to by number; phonetic readings above them are left out.
final class SharedStrings: XMLVisitor {
    private let limits: SheetLimits
    private(set) var texts: [String] = []
    private var text = XMLText()
    private var isInText = false
    private var phonetics = 0

    init(limits: SheetLimits) { self.limits = limits }

    func start(_ element: XMLName, _ attributes: XMLAttributes) {
        switch element {
        case "t": isInText = phonetics == 0
        case "si": text.clear()
        case "rPh": phonetics += 1
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        if isInText { try text.append(bytes, limits: limits) }
    }

    func end(_ element: XMLName) throws {
        switch element {
        case "t": isInText = false
        case "rPh": phonetics -= 1
        case "si":
            guard texts.count < limits.cells else { throw ZipArchive.bomb }
            texts.append(text.string)
        default: break
        }
    }
}
