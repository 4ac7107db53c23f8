/// What a day is in the calendar of work. Every day is exactly one of these.
public enum DayKind: Sendable, Hashable {
    /// An ordinary Monday to Friday.
    case working
    /// A Saturday or Sunday worked in exchange for a day of the named holiday (调休上班).
    case makeUp(String)
    /// An ordinary Saturday or Sunday.
    case weekend
    /// A day off by the State Council's notice, on whatever weekday, with the holiday's name.
    case holiday(String)

    public var isWorking: Bool {
        switch self {
        case .working, .makeUp: true
        case .weekend, .holiday: false
        }
    }

    /// "工作日", "春节补班", "周末", "春节假期"
    public var title: String {
        switch self {
        case .working: "工作日"
        case .makeUp(let name): "\(name)补班"
        case .weekend: "周末"
        case .holiday(let name): "\(name)假期"
        }
    }
}
