import Kernel

/// What a password must be (GB/T 22239-2019 8.1.4.1 a): 8 to 128 characters, three of four classes, nothing that
/// others know of its owner.
public enum PasswordRules {
    public static let lengths = 8...128
    /// Stands under the field.
    public static let words = "8 到 128 个字符；大写字母、小写字母、数字、符号四类至少有三类；不能含登录名或姓名。"

    /// Throws `invalid` on the field `field`.
    public static func check(_ password: String, login: String, name: String, field: String = "password") throws {
        guard lengths.contains(password.count), password.utf8.count <= 4 * lengths.upperBound else {
            throw Failure.invalid(field: field, "密码要 8 到 128 个字符。")
        }
        guard !password.hasControlCharacters else {
            throw Failure.invalid(field: field, "密码里有不能用的控制字符。")
        }
        guard classes(of: password) >= 3 else {
            throw Failure.invalid(field: field, "密码里大写字母、小写字母、数字、符号四类至少要有三类。")
        }
        let folded = password.lowercased()
        for known in [login, name].map({ $0.trimmed.lowercased() }) where known.count >= 2 && folded.contains(known) {
            throw Failure.invalid(field: field, "密码里不能有登录名或姓名。")
        }
    }

    /// How many of the four classes occur; what is no letter of a case and no digit counts as a sign.
    private static func classes(of password: String) -> Int {
        var found = [false, false, false, false]
        for scalar in password.unicodeScalars {
            switch scalar {
            case "A"..."Z": found[0] = true
            case "a"..."z": found[1] = true
            case "0"..."9": found[2] = true
            default: found[3] = true
            }
        }
        return found.count(where: \.self)
    }
}
