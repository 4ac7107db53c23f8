import Kernel

extension Permission {
    public static let readPerformance = Permission(
        "representatives.read_performance", "查看履职档案", roles: [.officeStaff, .officeHead])
    public static let reviewPerformance = Permission(
        "representatives.review_performance", "审核履职申报", roles: [.officeStaff, .officeHead])
    /// A deputy's own file, and what they add to it.
    public static let declarePerformance = Permission(
        "representatives.declare_performance", "申报本人的履职情况", roles: [.deputy])
    /// One entry: the office sees all, a deputy their own.
    public static let seePerformanceEntry = Permission(
        "representatives.see_performance", "查看履职记录", roles: [.officeStaff, .officeHead, .deputy])
    /// Whether the public may read who the deputies are and what they did (代表法 Art. 58).
    public static let publishPerformance = Permission(
        "representatives.publish_performance", "公开代表履职情况", roles: [.officeHead])

    static let ofPerformance: [Permission] = [
        .readPerformance, .reviewPerformance, .declarePerformance, .seePerformanceEntry, .publishPerformance,
    ]
}
