import Kernel
import Platform
import Testing

@Suite struct RotatingCodeTests {
    /// RFC 6238, appendix B, the SHA-256 rows; of their eight digits the last six.
    @Test(
        arguments: [
            (59, "119246"), (1_111_111_109, "084774"), (1_111_111_111, "062674"), (1_234_567_890, "819424"),
            (2_000_000_000, "698825"), (20_000_000_000, "737706"),
        ] as [(Int64, String)])
    func `codes are those of RFC 6238`(_ seconds: Int64, _ code: String) throws {
        let secret = "3132333435363738393031323334353637383930313233343536373839303132"
        let codes = try #require(RotatingCode(secret: secret))
        #expect(codes.text(at: Instant(microseconds: seconds * 1_000_000)) == code)
    }

    @Test func `a code lives for its step and the next, in whatever second it is looked at`() throws {
        for _ in 0..<200 {
            let codes = try #require(RotatingCode(secret: RotatingCode.newSecret()))
            let start = Int64.random(in: 0...100_000_000) * RotatingCode.seconds
            let shown = codes.text(at: Self.moment(start))
            #expect(shown.utf8.count == 6 && shown.utf8.allSatisfy { (48...57).contains($0) })
            for second in 0..<RotatingCode.seconds {
                #expect(codes.text(at: Self.moment(start + second)) == shown)
                #expect(codes.accepts(shown, at: Self.moment(start + second)))
                #expect(codes.accepts(shown, at: Self.moment(start + RotatingCode.seconds + second)))
            }
        }
    }

    @Test func `older codes, codes to come and codes of another secret are refused`() throws {
        var accepted = 0
        for _ in 0..<200 {
            let codes = try #require(RotatingCode(secret: RotatingCode.newSecret()))
            let other = try #require(RotatingCode(secret: RotatingCode.newSecret()))
            let now = Int64.random(in: 10_000...100_000_000) * RotatingCode.seconds
            let refused =
                (2...5).map { codes.text(at: Self.moment(now - $0 * RotatingCode.seconds)) }
                + [codes.text(at: Self.moment(now + RotatingCode.seconds)), other.text(at: Self.moment(now))]
            accepted += refused.filter { codes.accepts($0, at: Self.moment(now)) }.count
        }
        // Two of a million codes are right at any moment: 1,200 tries may hit one by chance, hardly two.
        #expect(accepted <= 1)
    }

    @Test func `what is no code is refused, what is no secret derives none`() throws {
        let codes = try #require(RotatingCode(secret: RotatingCode.newSecret()))
        let now = Self.moment(1_700_000_000)
        let code = codes.text(at: now)
        for wrong in ["", "12345", code + "0", " " + code, String(code.dropLast()), "一二三四五六"] {
            #expect(!codes.accepts(wrong, at: now))
        }
        for wrong in ["", "abc", String(repeating: "z", count: 64)] { #expect(RotatingCode(secret: wrong) == nil) }
        #expect(RotatingCode.newSecret() != RotatingCode.newSecret())
    }

    private static func moment(_ seconds: Int64) -> Instant { Instant(microseconds: seconds * 1_000_000) }
}
