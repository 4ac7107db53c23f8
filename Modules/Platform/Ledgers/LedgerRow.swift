import Kernel

/// A row of a ledger with canonical cells, read by the title of the column.
///
/// Every reader throws `internal` for a title the ledger does not have.
public struct LedgerRow: Sendable {
    let shape: LedgerShape
    /// The canonical cells, in the order of the columns.
    public internal(set) var cells: [String]
    /// What the cells of reference columns name, in the order in which they name it.
    var subjects: [Int: [ID<Never>]] = [:]

    public var key: LedgerKey { shape.key(of: cells) }

    /// Puts this canonical cell into a column that the file leaves out.
    public mutating func fill(_ title: String, with cell: String) throws { cells[try shape.place(title)] = cell }

    /// "" when blank.
    public func text(_ title: String) throws -> String { cells[try shape.place(title)] }

    /// Nil when blank.
    public func optional(_ title: String) throws -> String? {
        let text = try text(title)
        return text.isEmpty ? nil : text
    }

    public func day(_ title: String) throws -> Day? { Day(try text(title)) }

    /// The day of a required column.
    public func requiredDay(_ title: String) throws -> Day { try filled(try day(title), title) }

    public func integer(_ title: String) throws -> Int? { Int(try text(title)) }

    /// The number of a required column.
    public func requiredInteger(_ title: String) throws -> Int { try filled(try integer(title), title) }

    public func isYes(_ title: String) throws -> Bool { try text(title) == "是" }

    /// The value of a closed list; nil when blank.
    public func word<Value: RawRepresentable<String>>(_ title: String, as: Value.Type = Value.self) throws -> Value? {
        let place = try shape.place(title)
        guard !cells[place].isEmpty else { return nil }
        guard let value = shape.columns[place].stored(cells[place]).flatMap(Value.init(rawValue:)) else {
            throw Failure.internal(cause: "ledger column \(title) is no closed list of \(Value.self)")
        }
        return value
    }

    /// The value of a required closed list.
    public func requiredWord<Value: RawRepresentable<String>>(_ title: String, as: Value.Type = Value.self) throws
        -> Value
    {
        try filled(try word(title), title)
    }

    /// The values of a list, or of several references, in the order of the file.
    public func list(_ title: String) throws -> [String] { LedgerColumn.split(try text(title)) }

    /// What a reference names; nil when blank.
    public func id<Subject>(_ title: String, as: Subject.Type = Subject.self) throws -> ID<Subject>? {
        try ids(title, as: Subject.self).first
    }

    /// What a required reference names.
    public func requiredID<Subject>(_ title: String, as: Subject.Type = Subject.self) throws -> ID<Subject> {
        try filled(try id(title, as: Subject.self), title)
    }

    /// What several references name, in the order of the file.
    public func ids<Subject>(_ title: String, as: Subject.Type = Subject.self) throws -> [ID<Subject>] {
        (subjects[try shape.place(title)] ?? []).map { $0.asID() }
    }

    private func filled<Value>(_ value: Value?, _ title: String) throws -> Value {
        guard let value else { throw Failure.internal(cause: "ledger column \(title) is blank but not optional") }
        return value
    }
}
