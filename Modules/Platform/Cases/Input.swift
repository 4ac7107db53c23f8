import Kernel

/// What was filled in for an event, checked against its fields: every door (page, command, API, ledger) makes one.
public struct Input: Sendable {
    private let values: [String: [String]]

    /// Throws `invalid` with every fault beside its field: missing, too long, control characters, not in the list,
    /// not a day, not an id, a field nobody asked for.
    public init(_ raw: [String: [String]], for fields: [InputField]) throws {
        var faults: [Failure.Field] = []
        var values: [String: [String]] = [:]
        let known = Set(fields.map(\.name))
        for name in raw.keys.sorted() where !known.contains(name) {
            faults.append(.init(name, "没有“\(name)”这一项。"))
        }
        for field in fields {
            let given = (raw[field.name] ?? []).map(\.trimmed).filter { !$0.isEmpty }
            if let fault = Input.fault(in: given, for: field) { faults.append(.init(field.name, fault)) }
            values[field.name] = given
        }
        guard faults.isEmpty else { throw Failure(.invalid, "填写有误，请改正后再提交。", fields: faults) }
        self.values = values
    }

    /// The text, or nil when nothing was filled in.
    public func text(_ name: String) -> String? { values[name]?.first }
    /// The text; empty when nothing was filled in (a required field never is).
    public func required(_ name: String) -> String { text(name) ?? "" }
    public func day(_ name: String) -> Day? { text(name).flatMap(Day.typed) }
    public func choice<Choice: RawRepresentable<String>>(_ name: String) -> Choice? {
        text(name).flatMap(Choice.init(rawValue:))
    }
    public func isYes(_ name: String) -> Bool { text(name).map(Self.yes.contains) ?? false }

    /// As forms send it, and as a person types it.
    private static let (yes, no) = (["yes", "是"], ["no", "否"])
    public func id<Subject>(_ name: String, as: Subject.Type = Subject.self) -> ID<Subject>? {
        text(name).flatMap { ID($0) }
    }
    public func ids<Subject>(_ name: String, as: Subject.Type = Subject.self) -> [ID<Subject>] {
        (values[name] ?? []).compactMap { ID($0) }
    }

    private static func fault(in given: [String], for field: InputField) -> String? {
        if given.isEmpty { return field.required ? "请填写\(field.title)。" : nil }
        if given.contains(where: \.hasControlCharacters) { return "\(field.title)里有不能保存的控制字符，请删去。" }
        switch field.kind {
        case .many:
            if given.contains(where: { ID<Never>($0) == nil }) { return "\(field.title)里有不认识的编号。" }
            return Set(given).count == given.count ? nil : "\(field.title)有重复。"
        case _ where given.count > 1: return "\(field.title)只能填一个。"
        case .line where given[0].contains(where: \.isNewline): return "\(field.title)只能写一行。"
        case .line(let limit), .text(let limit):
            // Counted in code points: one visible character may be thousands of combining marks.
            let length = given[0].unicodeScalars.count
            return length <= limit ? nil : "\(field.title)最多 \(limit) 字，现在 \(length) 字。"
        case .choice(let choices):
            return choices.contains { $0.value == given[0] }
                ? nil : "\(field.title)只能是：\(choices.map(\.title).joined(separator: "、"))。"
        case .day: return Day.typed(given[0]) == nil ? "\(field.title)不是日期，请写成 2024-01-08。" : nil
        case .yesNo: return (Self.yes + Self.no).contains(given[0]) ? nil : "\(field.title)只能是“是”或“否”。"
        case .one: return ID<Never>(given[0]) == nil ? "\(field.title)不是认识的编号。" : nil
        }
    }
}
