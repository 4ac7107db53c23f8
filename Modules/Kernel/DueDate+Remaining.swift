extension DueDate {
    /// How far off the end is; below zero it is past by that much.
    public struct Remaining: Sendable, Hashable {
        /// Calendar days after today, through the last day: 0 when the last day is today.
        public let calendarDays: Int
        /// Working days among them.
        public let workingDays: Int

        public var isOverdue: Bool { calendarDays < 0 }
        public var isDueToday: Bool { calendarDays == 0 }

        /// "还有 5 日（3 个工作日）", "今日到期", "已超期 5 日（3 个工作日）"
        public var title: String {
            if isDueToday { return "今日到期" }
            let amounts = "\(abs(calendarDays)) 日（\(abs(workingDays)) 个工作日）"
            return isOverdue ? "已超期 \(amounts)" : "还有 \(amounts)"
        }
    }
}
