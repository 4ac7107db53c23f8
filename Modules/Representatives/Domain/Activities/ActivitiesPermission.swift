import Kernel

extension Permission {
    public static let readActivities = Permission(
        "representatives.read_activities", "查看代表活动", roles: [.officeStaff, .officeHead])
    public static let keepActivities = Permission(
        "representatives.keep_activities", "组织和登记代表活动", roles: [.officeStaff, .officeHead])

    static let ofActivities: [Permission] = [.readActivities, .keepActivities]
}
