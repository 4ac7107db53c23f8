import Kernel

extension Permission {
    /// Bringing the office's spreadsheets in.
    public static let importLedgers = Permission("platform.import", "导入台账", roles: [.officeStaff, .officeHead])
    /// Seeing the figures of the work report and the records behind them.
    public static let readReports = Permission("platform.report", "查看工作报告", roles: [.officeStaff, .officeHead])
}
