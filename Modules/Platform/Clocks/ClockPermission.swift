import Kernel

extension Permission {
    /// Seeing every clock of the office, changing its rules, importing its calendar.
    public static let clocks = Permission(
        "platform.clocks", "查看到期情况、改动期限规定", roles: [.officeStaff, .officeHead])
}
