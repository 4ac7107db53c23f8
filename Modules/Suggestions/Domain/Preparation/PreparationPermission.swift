import Kernel

extension Permission {
    public static let readPreparation = Permission(
        "suggestions.read_preparation", "查看会前资料",
        roles: [.deputy, .delegationHead, .motionsGroup, .officeStaff, .officeHead])
    public static let keepPreparation = Permission(
        "suggestions.keep_preparation", "登记会前资料", roles: [.officeStaff, .officeHead])
    public static let consultWriting = Permission(
        "suggestions.consult", "咨询建议撰写", roles: [.deputy, .officeStaff, .officeHead])

    static let ofPreparation: [Permission] = [.readPreparation, .keepPreparation, .consultWriting]
}
