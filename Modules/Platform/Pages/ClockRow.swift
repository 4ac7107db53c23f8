import Kernel
import Storage
import Web

/// A clock as a list shows it, every name looked up.
struct ClockRow: Sendable {
    let clock: RunningClock
    let subject: String
    /// Where the case is shown; nil when nobody shows it.
    let path: String?
    let holder: String
    let remaining: DueDate.Remaining
    let tone: Tone

    /// One statement for each kind of case and of holder.
    static func rows(
        _ clocks: [RunningClock], _ rules: ClockRules, on today: Day, in office: OfficeID, _ app: Application,
        _ db: any Connection
    ) throws -> [ClockRow] {
        let described = try app.describe(clocks.flatMap { [$0.subject, $0.page] }, in: office, db)
        let names = try HolderNames(of: clocks.map(\.holder), in: office, app, db)
        return try clocks.map { clock in
            let page = described[clock.page]
            let remaining = try rules.remaining(to: clock.dueOn, on: today)
            return ClockRow(
                clock: clock, subject: (described[clock.subject] ?? page)?.title ?? "（已无记录）", path: page?.path,
                holder: names.name(of: clock.holder), remaining: remaining,
                tone: remaining.isOverdue ? .late : clock.warnOn <= today ? .waiting : .running)
        }
    }
}
