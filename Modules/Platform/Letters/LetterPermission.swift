import Kernel

extension Permission {
    /// Keeping the office's templates, and making letters by the hundred.
    public static let makeLetters = Permission(
        "platform.letters", "管理文书模板和批量生成文书", roles: [.officeStaff, .officeHead])
}
