import Kernel
import Platform

extension Input {
    /// The day that was filled in, past or planned; throws `invalid` beside its field outside 1949…2100.
    func sensibleDay(_ name: String, _ title: String) throws -> Day? {
        guard let day = day(name) else { return nil }
        guard (1949...2100).contains(day.year) else {
            throw Failure.invalid(field: name, "\(title)应当在 1949 年到 2100 年之间，请看看年份有没有打错。")
        }
        return day
    }

    /// As above, of something that has happened.
    func requiredSensiblePastDay(_ name: String, _ title: String, by today: Day) throws -> Day {
        _ = try requiredPastDay(name, title, by: today)
        return try sensibleDay(name, title).orInvalid(name, "请填写\(title)。")
    }

    func requiredSensibleDay(_ name: String, _ title: String) throws -> Day {
        try sensibleDay(name, title).orInvalid(name, "请填写\(title)。")
    }
}
