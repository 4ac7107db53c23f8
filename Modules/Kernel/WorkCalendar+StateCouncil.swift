extension WorkCalendar {
    /// The notices this program was built with, 2018 to 2026, as amended (2019 Labour Day, 2020 Spring Festival).
    ///
    /// Should the embedded file ever be unreadable, no year is known, and every date counted in working days says so.
    /// The tests read it through `readStateCouncil`, so such a program is never released.
    public static let stateCouncil: WorkCalendar = (try? readStateCouncil()) ?? WorkCalendar()

    /// Reads the embedded file anew. Throws `invalid` as `init(csv:)` does.
    public static func readStateCouncil() throws -> WorkCalendar {
        try WorkCalendar(csv: String(decoding: PackageResources.work_calendar_csv, as: UTF8.self))
    }
}
