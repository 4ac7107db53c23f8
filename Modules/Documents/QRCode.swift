import CQREncode
import Kernel

/// A QR code (GB/T 18284, ISO/IEC 18004) of a text, without the quiet zone around it.
public struct QRCode: Sendable {
    /// Rows from the top, each from the left; true is dark.
    public let modules: [[Bool]]

    /// Throws `invalid` for no text, and for more than a code can hold (2,331 bytes).
    public init(_ text: String) throws {
        let bytes = Array(text.utf8)
        // Level M: readable with 15 % of it dirty or in the glare of a screen.
        guard let made = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M),
            let data = made.pointee.data
        else { throw Failure.invalid("内容是空的或者太长，不能做成二维码。") }
        defer { QRcode_free(made) }
        let width = Int(made.pointee.width)
        modules = (0..<width).map { row in (0..<width).map { data[row * width + $0] & 1 == 1 } }
    }
}
