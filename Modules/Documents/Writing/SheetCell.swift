import Kernel

/// A cell to be written.
public enum SheetCell: Sendable, Equatable {
    case empty
    case text(String)
    case integer(Int64)
    /// A number that is not finite is written as an empty cell.
    case decimal(Double)
    case day(Day)

    /// Text, or an empty cell for nil.
    public static func text(optional text: String?) -> SheetCell { text.map { .text($0) } ?? .empty }

    /// A day, or an empty cell for nil.
    public static func day(optional day: Day?) -> SheetCell { day.map { .day($0) } ?? .empty }
}
