import Crypto
import Kernel
import Storage

/// A code of six digits that changes every thirty seconds: shown on a screen in a room, typed by those who are there.
/// It is derived as RFC 6238 derives one, with SHA-256.
public struct RotatingCode: Sendable {
    /// How long one code is shown.
    public static let seconds: Int64 = 30

    private let key: SymmetricKey

    /// A secret to derive codes from: 256 random bits as 64 hexadecimal digits.
    public static func newSecret() -> String { SecretToken.next().text }

    /// Nil for a text that `newSecret` never gave.
    public init?(secret: String) {
        guard SecretToken(secret) != nil, let bytes = Bytes(hexText: secret) else { return nil }
        key = SymmetricKey(data: bytes.array)
    }

    /// The code shown at that moment.
    public func text(at now: Instant) -> String { text(ofStep: Self.step(at: now)) }

    /// Whether somebody may have read it from the screen: the code of this moment or the one before it, no older one.
    public func accepts(_ typed: String, at now: Instant) -> Bool {
        let step = Self.step(at: now)
        // Both are compared whatever the first one says, so that the time it takes tells nothing.
        let matches = [step, step - 1].map { Self.isSame(text(ofStep: $0), typed) }
        return matches.contains(true)
    }

    private static func step(at now: Instant) -> Int64 { now.microseconds / (seconds * 1_000_000) }

    private func text(ofStep step: Int64) -> String {
        let message = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
        let code = Array(HMAC<SHA256>.authenticationCode(for: message, using: key))
        let place = Int(code[code.count - 1] & 15)
        let number = code[place..<place + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let digits = String(number % 1_000_000)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// In a time that depends on the length alone.
    private static func isSame(_ code: String, _ typed: String) -> Bool {
        let (code, typed) = (Array(code.utf8), Array(typed.utf8))
        guard code.count == typed.count else { return false }
        return zip(code, typed).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
