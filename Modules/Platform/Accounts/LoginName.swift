import Kernel

/// What is typed to sign in: 2 to 64 letters (Chinese ones too), digits, and . _ - @, folded to lower case.
enum LoginName {
    static func folded(_ text: String) -> String { text.trimmed.halfWidth.lowercased() }

    /// Throws `invalid` on the field "login".
    static func checked(_ text: String) throws -> String {
        let login = folded(text)
        let allowed = login.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "._-@".unicodeScalars.contains(scalar)
        }
        guard (2...64).contains(login.unicodeScalars.count), allowed else {
            throw Failure.invalid(field: "login", "登录名要 2 到 64 个字，只用汉字、字母、数字和 . _ - @。")
        }
        return login
    }

    /// The login of an office's command line: no person can choose it, because of the colon.
    static func commandLine(of office: OfficeID) -> String { "cli:\(office)" }
}
