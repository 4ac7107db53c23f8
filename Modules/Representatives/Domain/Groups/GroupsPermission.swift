import Kernel

extension Permission {
    /// To found groups, name their leaders, put deputies into them, plan, and say how often they must meet.
    public static let keepGroups = Permission(
        "representatives.keep_groups", "管理代表小组", roles: [.officeStaff, .officeHead])

    static let ofGroups: [Permission] = [.keepGroups]
}
