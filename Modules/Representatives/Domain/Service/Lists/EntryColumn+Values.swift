import Kernel
import Platform
import Storage

extension EntryColumn {
    /// The cell, as a ledger writes it, for the database; "" is NULL.
    func value(of cell: String) -> Value {
        switch kind {
        case .line, .text, .words: cell.isEmpty ? .null(.text) : .text(cell)
        case .integer: Int64(cell).map { .integer($0) } ?? .null(.integer)
        case .day: Day(cell).map { .day($0) } ?? .null(.day)
        }
    }

    /// The assignment of this cell in an UPDATE.
    func assignment(of cell: String) -> SQL {
        switch kind {
        case .line, .text, .words: "\(sql) = \(cell.isEmpty ? String?.none : cell)"
        case .integer: "\(sql) = \(Int(cell))"
        case .day: "\(sql) = \(Day(cell))"
        }
    }

    /// The next column of a row as the ledger writes it.
    func cell(_ row: inout Row) throws -> String {
        switch kind {
        case .line, .text, .words: try row.next(String?.self) ?? ""
        case .integer: try row.next(Int?.self).map { String($0) } ?? ""
        case .day: try row.next(Day?.self)?.description ?? ""
        }
    }

    /// What was typed, as the ledger writes it. Throws `invalid` beside the field for a number out of its range and a day
    /// that has not come.
    func cell(typed input: Input, on today: Day) throws -> String {
        switch kind {
        case .line, .text, .words: return input.required(name)
        case .day where mayCome: return input.day(name)?.description ?? ""
        case .day: return try input.pastDay(name, title, by: today)?.description ?? ""
        case .integer(let range):
            guard let text = input.text(name)?.halfWidth else { return "" }
            guard let number = Int(text), range.contains(number) else {
                throw Failure.invalid(field: name, "\(title)应是 \(range.lowerBound) 到 \(range.upperBound) 的整数。")
            }
            return String(number)
        }
    }
}
