import Crypto
import Kernel
import Storage

/// What a browser or a program shows to be let in: 256 random bits. Only its SHA-256 is kept.
struct SecretToken: Sendable {
    /// 64 hexadecimal digits.
    let text: String

    static func next() -> SecretToken { SecretToken(random: 32) }

    private init(random count: Int) {
        var random = SystemRandomNumberGenerator()
        text = Bytes((0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }).hexText
    }

    /// Nil for text that no token of ours ever was.
    init?(_ text: String) {
        guard text.utf8.count == 64, Bytes(hexText: text) != nil else { return nil }
        self.text = text
    }

    var hash: Bytes { Bytes(Array(SHA256.hash(data: Array(text.utf8)))) }

    /// A token against forged forms: 128 random bits.
    static func csrf() -> String { SecretToken(random: 16).text }
}
