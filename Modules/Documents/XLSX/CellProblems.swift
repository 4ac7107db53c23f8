import Kernel

/// The cells of one sheet that cannot be read, gathered so that all can be mended at once.
struct CellProblems {
    /// How many are listed; the rest would only repeat a systematic mistake.
    private static let listed = 100

    private let sheet: String
    private var fields: [Failure.Field] = []

    init(sheet: String) { self.sheet = sheet }

    var isFull: Bool { fields.count >= CellProblems.listed }

    mutating func add(_ cell: CellAddress, _ message: String) {
        fields.append(Failure.Field(cell.description, message))
    }

    /// Throws a `Failure.invalid` with a field for each cell, named "B7"; does nothing when there is none.
    func report() throws {
        guard !fields.isEmpty else { return }
        let first = fields.prefix(3).map { "\($0.name) 单元格\($0.message)" }.joined(separator: "；")
        let count = isFull ? "至少 \(fields.count) " : "\(fields.count) "
        let more = fields.count > 3 ? "；等等" : ""
        throw Failure.invalid("工作表“\(sheet)”有 \(count)个单元格读不了：\(first)\(more)。", fields: fields)
    }
}
