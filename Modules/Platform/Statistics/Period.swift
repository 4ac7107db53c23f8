import Kernel

/// The days a report is about, both ends included.
public struct Period: Sendable, Hashable {
    public let from: Day
    public let to: Day

    /// Throws `invalid` when it ends before it begins.
    public init(from: Day, to: Day) throws {
        guard from <= to else { throw Failure.invalid(field: "to", "截止日期（\(to)）早于起始日期（\(from)）。") }
        self.from = from
        self.to = to
    }

    /// "2024年1月1日至2024年6月24日"
    public var title: String { "\(from.chinese)至\(to.chinese)" }
}
