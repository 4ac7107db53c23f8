import Kernel

extension Permission {
    public static let readActivities = Permission(
        "representatives.activities.read", "查看代表活动", roles: [.officeStaff, .officeHead])
    public static let keepActivities = Permission(
        "representatives.activities.keep", "组织和登记代表活动", roles: [.officeStaff, .officeHead])

    static let ofActivities: [Permission] = [.readActivities, .keepActivities]
}
