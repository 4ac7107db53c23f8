import Kernel
import Web

/// The year a page is about: the one in its address, or this one.
struct YearChoice: Sendable {
    let year: Int
    /// The year in the address; nil when it names none, for lists of all years.
    let asked: Int?
    private let today: Day

    /// Anything that is no year near enough falls back to this year, so that an old link still opens.
    init<Actor>(_ visit: VisitOf<Actor>) {
        self.init(visit.request.query["year"], visit.today)
    }

    /// As above; what was typed into the form of the page comes first.
    init<Actor>(typedOn visit: VisitOf<Actor>) {
        let typed = YearChoice(visit.form.text("year").halfWidth, visit.today)
        self = typed.asked == nil ? YearChoice(visit) : typed
    }

    private init(_ text: String?, _ today: Day) {
        self.today = today
        asked = text.flatMap { Int($0) }.flatMap { (1949...2100).contains($0) ? $0 : nil }
        year = asked ?? today.year
    }

    /// "2024年"
    var title: String { "\(year)年" }

    /// This year and the nine before it, and the year shown.
    var years: [Int] { Set((0..<10).map { today.year - $0 } + [year]).sorted(by: >) }

    var options: [Option] { years.map { Option(String($0), "\($0)年") } }

    /// To narrow a list by; next year too, for what is planned.
    var field: FilterBar.Field {
        let all = years.contains(today.year + 1) ? years : [today.year + 1] + years
        return .select("year", "年度", all.map { Option(String($0), "\($0)年") })
    }

    /// A link for each year.
    func links(to path: String) -> HTML {
        nav(.class("pager"), .aria(label: "年度")) {
            for each in years {
                a("\(each)年", .href("\(path)?year=\(each)"), .when(each == year, .aria(current: "page")))
            }
        }
    }
}
