import Kernel

/// A date as a spreadsheet stores it: days, and the time of day as a fraction.
enum SerialDate {
    /// What day 0 is.
    enum System { case since1900, since1904 }

    /// "2024-01-08", with " 09:30" (and ":15") when there is a time; "09:30" for a time of day alone; "2024-01" where
    /// the format shows the month alone and the day is the first, as a spreadsheet makes it of a month. Nil when there
    /// is no such date: serial 60 is 1900-02-29, which never was.
    static func text(_ serial: Double, _ system: System, _ format: NumberFormat) -> String? {
        guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
        var days = Int(serial)
        var seconds = Int(((serial - Double(days)) * 86_400).rounded())
        if seconds == 86_400 {
            days += 1
            seconds = 0
        }
        if format == .timeOfDay, days == 0 { return time(seconds) }
        guard let day = day(days, system) else { return nil }
        if format == .month, seconds == 0, day.parts.day == 1 { return String(day.description.prefix(7)) }
        return seconds == 0 ? day.description : "\(day) \(time(seconds))"
    }

    private static func day(_ serial: Int, _ system: System) -> Day? {
        let number =
            switch system {
            case .since1904: serial - 24_107
            // Serial 1 is 1900-01-01; from 61 on the count is one too high for the false leap day.
            case .since1900: serial < 60 ? serial - 25_568 : serial - 25_569
            }
        let isReal = system == .since1904 || (serial >= 1 && serial != 60)
        return isReal && number <= 2_932_896 ? Day(number: number) : nil
    }

    private static func time(_ seconds: Int) -> String {
        let two = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
        let minutes = two(seconds / 3600) + ":" + two(seconds / 60 % 60)
        return seconds % 60 == 0 ? minutes : minutes + ":" + two(seconds % 60)
    }

    /// A date written out in the file, "2024-01-08T09:30:00Z", in the same form; nil when there is no such date.
    static func text(iso: String) -> String? {
        let parts = iso.split(separator: "T", maxSplits: 1)
        guard let date = parts.first, let day = Day(String(date)) else { return nil }
        guard parts.count == 2 else { return day.description }
        let clock = parts[1].prefix { $0 != "." && $0 != "Z" && $0 != "+" }.split(separator: ":").map { Int($0) ?? -1 }
        guard (2...3).contains(clock.count), (0...23).contains(clock[0]), clock[1...].allSatisfy((0...59).contains)
        else { return nil }
        let seconds = clock[0] * 3600 + clock[1] * 60 + (clock.count == 3 ? clock[2] : 0)
        return seconds == 0 ? day.description : "\(day) \(time(seconds))"
    }
}
