import Kernel
import Platform

extension Input {
    /// The whole number that was typed, in full-width digits too; throws `invalid` beside its field.
    func counted(_ name: String, _ title: String, in range: ClosedRange<Int>) throws -> Int {
        guard let number = Int(required(name).halfWidth), range.contains(number) else {
            throw Failure.invalid(field: name, "\(title)应当是 \(range.lowerBound) 到 \(range.upperBound) 的整数。")
        }
        return number
    }

    /// The day of something that has happened; throws `invalid` beside its field when it has not come yet.
    func happenedDay(_ name: String, _ title: String, by today: Day) throws -> Day {
        guard let day = day(name) else { throw Failure.invalid(field: name, "请填写\(title)。") }
        guard day <= today else {
            throw Failure.invalid(field: name, "\(title)不能晚于今天（\(today.chinese)）。")
        }
        return day
    }
}
