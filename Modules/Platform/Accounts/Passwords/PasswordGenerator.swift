/// Makes initial passwords that can be read out and copied from paper: "Kxp7-Bmt4-Qra9-Hwe3", 66 bits.
public enum PasswordGenerator {
    // Without the letters and digits that look alike: I l 1, O o 0.
    private static let upper = Array("ABCDEFGHJKLMNPQRSTUVWXYZ")
    private static let lower = Array("abcdefghjkmnpqrstuvwxyz")
    private static let digits = Array("23456789")

    public static func next() -> String {
        var random = SystemRandomNumberGenerator()
        return (0..<4).map { _ in
            String([upper, lower, lower, digits].map { $0[Int.random(in: 0..<$0.count, using: &random)] })
        }
        .joined(separator: "-")
    }
}
