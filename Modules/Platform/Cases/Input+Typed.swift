import Kernel

extension Input {
    /// The whole number that was filled in, full-width digits too; throws `invalid` beside its field.
    public func number(_ name: String, _ title: String, in range: ClosedRange<Int>) throws -> Int? {
        guard let text = text(name) else { return nil }
        guard let number = Int(text.halfWidth), range.contains(number) else {
            throw Failure.invalid(field: name, "\(title)应当是 \(range.lowerBound) 到 \(range.upperBound) 的整数。")
        }
        return number
    }

    /// The day of something that has happened; throws `invalid` beside its field when it has not come yet.
    public func pastDay(_ name: String, _ title: String, by today: Day) throws -> Day? {
        guard let day = day(name) else { return nil }
        guard day <= today else { throw Failure.invalid(field: name, "\(title)不能晚于今天（\(today.chinese)）。") }
        return day
    }

    /// As `number`, of a field that must be filled in.
    public func requiredNumber(_ name: String, _ title: String, in range: ClosedRange<Int>) throws -> Int {
        try number(name, title, in: range).orInvalid(name, "请填写\(title)。")
    }

    /// As `pastDay`, of a field that must be filled in.
    public func requiredPastDay(_ name: String, _ title: String, by today: Day) throws -> Day {
        try pastDay(name, title, by: today).orInvalid(name, "请填写\(title)。")
    }
}

extension Act {
    /// The day that was filled in; throws `invalid` beside its field when it has not come yet.
    public func pastDay(_ name: String, _ title: String) throws -> Day? {
        try input.pastDay(name, title, by: db.now.day)
    }
}
