import Kernel
import Storage

/// Numbers of certificates: a prefix and five digits, "市6-00001". Those that the ledger brought count too.
struct CertificateNumber {
    let prefix: String
    private(set) var last: Int

    /// Goes on after the greatest number of this prefix in the office. Two statements.
    init(after prefix: String, in office: OfficeID, _ db: any Connection) throws {
        self.prefix = prefix
        let given: [String] = try db.values(
            """
            SELECT certificate_number FROM representatives_tenure
             WHERE office_id = \(office) AND certificate_number IS NOT NULL
            """)
        let issued: [String] = try db.values(
            "SELECT number FROM representatives_certificate WHERE office_id = \(office)")
        last = (given + issued).compactMap { Self.sequence(of: $0, after: prefix) }.max() ?? 0
    }

    mutating func next() -> String {
        last += 1
        let digits = String(last)
        return prefix + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    }

    /// Nil for a number of another pattern.
    private static func sequence(of number: String, after prefix: String) -> Int? {
        guard number.hasPrefix(prefix) else { return nil }
        let rest = number.dropFirst(prefix.count)
        return rest.count <= 9 && rest.allSatisfy { $0.isASCII && $0.isNumber } ? Int(rest) : nil
    }
}
