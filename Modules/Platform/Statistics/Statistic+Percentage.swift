import Kernel
import Storage

extension Statistic {
    /// `part` out of `whole` in per cent, rounded half up to a whole number; absent when the whole is nothing.
    /// Its records are those of the part.
    public static func percentage(_ key: String, _ words: Words, of part: Statistic, in whole: Statistic) -> Statistic {
        let words = Words(
            words.title, unit: words.unit, words.definition, base: words.base ?? whole.words.title,
            rounding: words.rounding ?? "四舍五入到整数")
        let frame = Frame(key, words)
        return Statistic(
            key, words,
            figures: { period, office, db in
                let all = try whole.figures(period, office, db).reduce(0) { $0 + $1.value }
                guard all > 0 else { return [] }
                let some = try part.figures(period, office, db).reduce(0) { $0 + $1.value }
                return [frame.figure(percent(some, of: all))]
            },
            records: { _, period, office, db in try part.records(part.key, period, office, db) })
    }

    /// Rounded half up: 12.5 % is 13.
    static func percent(_ part: Int, of whole: Int) -> Int { (200 * part + whole) / (2 * whole) }
}
