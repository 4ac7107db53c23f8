import Kernel
import Storage

extension Permission {
    /// Arranging, hearing, votes, opinions, portfolios, what a rating is used for.
    public static let keepReports = Permission(
        "suggestions.keep_reports", "办理情况报告的安排、审议和运用", roles: [.officeStaff, .officeHead])
    /// The office sees all, a unit those it reports.
    public static let seeReports = Permission(
        "suggestions.see_reports", "查看办理情况报告",
        roles: [.officeStaff, .officeHead, .unitClerk, .unitReviewer, .unitLeader])

    static let ofReports: [Permission] = [.keepReports, .seeReports]
}

extension Scope {
    /// The condition on `r` for the reports this person may see.
    var visibleReports: SQL {
        may(.keepReports) ? "r.office_id = \(office)" : "r.office_id = \(office) AND r.unit_id IN \(units)"
    }
}
