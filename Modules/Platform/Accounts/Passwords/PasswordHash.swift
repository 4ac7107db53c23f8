import CArgon2
import Kernel

/// A password as it is kept: argon2id's own text with its parameters and salt, so that both can change later.
public struct PasswordHash: Sendable, Hashable {
    /// "$argon2id$v=19$m=19456,t=2,p=1$…$…"
    let text: String

    init(text: String) { self.text = text }

    /// KiB, passes, lanes: OWASP's recommendation, 27 ms here.
    private static let memory: UInt32 = 19 * 1024
    private static let passes: UInt32 = 2
    private static let lanes: UInt32 = 1
    private static let saltLength = 16
    private static let hashLength = 32

    /// Hashes with a new salt. Takes tens of milliseconds of one processor: use `PasswordHasher` where others wait.
    public init(hashing password: String) throws {
        var random = SystemRandomNumberGenerator()
        let salt = (0..<Self.saltLength).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        try self.init(hashing: password, salt: salt)
    }

    init(hashing password: String, salt: [UInt8]) throws {
        let length = argon2_encodedlen(
            Self.passes, Self.memory, Self.lanes, UInt32(salt.count), UInt32(Self.hashLength), Argon2_id)
        var encoded = [CChar](repeating: 0, count: length)
        let code = argon2id_hash_encoded(
            Self.passes, Self.memory, Self.lanes, password, password.utf8.count, salt, salt.count, Self.hashLength,
            &encoded, encoded.count)
        guard code == ARGON2_OK.rawValue else { throw Failure.internal(cause: "argon2: \(code)") }
        text = String(decoding: encoded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether it is of this password; compared in constant time. Throws `internal` when the text is damaged.
    func matches(_ password: String) throws -> Bool {
        let code = argon2id_verify(text, password, password.utf8.count)
        switch code {
        case ARGON2_OK.rawValue: return true
        case ARGON2_VERIFY_MISMATCH.rawValue: return false
        default: throw Failure.internal(cause: "argon2: \(code)")
        }
    }
}
