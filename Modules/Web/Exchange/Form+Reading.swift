import Kernel

/// Each reader throws `Failure.invalid` naming the field, in words that begin with the field's label.
extension Form {
    public func required(_ name: String, _ label: String, maxLength: Int = 200) throws -> String {
        guard let text = try optional(name, label, maxLength: maxLength) else {
            throw Failure.invalid(field: name, "请填写\(label)。")
        }
        return text
    }

    /// Nil when nothing but white space was typed. The length is counted in Unicode scalars.
    public func optional(_ name: String, _ label: String, maxLength: Int = 200) throws -> String? {
        let text = text(name)
        guard text.unicodeScalars.count <= maxLength else {
            throw Failure.invalid(field: name, "\(label)最多\(maxLength)个字。")
        }
        return text.isEmpty ? nil : text
    }

    public func day(_ name: String, _ label: String) throws -> Day? {
        let text = text(name)
        if text.isEmpty { return nil }
        guard let day = Day.typed(text) else {
            throw Failure.invalid(field: name, "\(label)不是有效的日期，请按“2024-01-08”填写。")
        }
        return day
    }

    public func requiredDay(_ name: String, _ label: String) throws -> Day {
        guard let day = try day(name, label) else { throw Failure.invalid(field: name, "请填写\(label)。") }
        return day
    }

    public func number(_ name: String, _ label: String, in range: ClosedRange<Int> = 0...Int.max) throws -> Int? {
        let text = text(name).halfWidth
        if text.isEmpty { return nil }
        guard let number = Int(text) else { throw Failure.invalid(field: name, "\(label)应当是整数。") }
        guard range.contains(number) else {
            let upper =
                range.upperBound == Int.max ? "不小于\(range.lowerBound)" : "在\(range.lowerBound)到\(range.upperBound)之间"
            throw Failure.invalid(field: name, "\(label)应当\(upper)。")
        }
        return number
    }

    public func id<Subject>(_ name: String, _ label: String) throws -> ID<Subject> {
        guard let id: ID<Subject> = try optionalID(name, label) else {
            throw Failure.invalid(field: name, "请选择\(label)。")
        }
        return id
    }

    public func optionalID<Subject>(_ name: String, _ label: String) throws -> ID<Subject>? {
        let text = text(name)
        if text.isEmpty { return nil }
        guard let id = ID<Subject>(text) else { throw Failure.invalid(field: name, "请从列表中选择\(label)。") }
        return id
    }

    /// All the values of that name, empty ones left out.
    public func ids<Subject>(_ name: String, _ label: String) throws -> [ID<Subject>] {
        try all(name).filter { !$0.isEmpty }.map { text in
            guard let id = ID<Subject>(text) else { throw Failure.invalid(field: name, "请从列表中选择\(label)。") }
            return id
        }
    }

    /// The one file of that field.
    public func upload(_ name: String, _ label: String) throws -> Upload {
        guard let upload = uploads(name).first else { throw Failure.invalid(field: name, "请选择\(label)。") }
        return upload
    }
}
