extension WorkCalendar {
    /// What a notice says of one day, and the holiday it says it for.
    public struct SpecialDay: Sendable, Hashable {
        /// As the office's files write it.
        public enum Mark: String, Sendable, CaseIterable {
            /// A day off, weekday or weekend.
            case off = "休"
            /// A weekend day that is worked.
            case makeUp = "班"
        }

        public let mark: Mark
        public let name: String

        public init(_ mark: Mark, _ name: String) {
            self.mark = mark
            self.name = name
        }
    }

    /// The State Council's notice for one year: every day it names by date, as off or as worked.
    public struct Notice: Sendable, Equatable {
        public let year: Int
        public let days: [Day: SpecialDay]

        /// Throws `invalid` for a year without a day, a day neither in the year nor in the December before, a make-up
        /// day that is no weekend day, and a day without a holiday's name.
        public init(year: Int, days: [Day: SpecialDay]) throws {
            guard Notice.possibleYears.contains(year) else { throw Failure.invalid("“\(year)”不是可用的年度。") }
            guard days.keys.contains(where: { $0.year == year }) else {
                throw Failure.invalid("\(year) 年没有一天放假或补班，不能作为该年的放假安排。")
            }
            for (day, special) in days.sorted(by: { $0.key < $1.key }) {
                if let fault = Notice.fault(of: special, on: day, year: year) { throw Failure.invalid(fault) }
            }
            self.year = year
            self.days = days
        }

        static let possibleYears = 1949...2999

        /// What is wrong with a day of that year's notice, in the user's words; nil when nothing is.
        static func fault(of special: SpecialDay, on day: Day, year: Int) -> String? {
            let (itsYear, month, _) = day.parts
            guard itsYear == year || (itsYear == year - 1 && month == 12) else {
                return "\(day) 不在 \(year) 年，也不在上一年的 12 月。"
            }
            guard special.mark == .off || day.weekday > 5 else {
                return "\(day)（\(day.weekdayName)）本来就是工作日，不能记作“班”。"
            }
            let name = special.name
            guard !name.isEmpty, name == name.trimmed, name.count <= 20, !name.hasControlCharacters,
                !name.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline })
            else { return "\(day) 的节日名称“\(name)”不合要求：应为 1 至 20 个字，不含逗号和引号。" }
            return nil
        }
    }
}
