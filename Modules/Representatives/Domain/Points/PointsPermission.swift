import Kernel

extension Permission {
    public static let readPoints = Permission(
        "representatives.read_points", "查看履职积分", roles: [.officeStaff, .officeHead])
    /// Rules, bonuses and deductions, talks, and answers to objections.
    public static let keepPoints = Permission(
        "representatives.keep_points", "管理履职积分", roles: [.officeStaff, .officeHead])
    /// A deputy's own points, and objecting to a line of them.
    public static let readOwnPoints = Permission("representatives.own_points", "查看本人的履职积分", roles: [.deputy])
    /// One line: the office sees all, a deputy their own.
    public static let seePointsLine = Permission(
        "representatives.see_points", "查看一笔积分", roles: [.officeStaff, .officeHead, .deputy])

    static let ofPoints: [Permission] = [.readPoints, .keepPoints, .readOwnPoints, .seePointsLine]
}
