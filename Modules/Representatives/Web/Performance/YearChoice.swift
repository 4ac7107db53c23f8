import Kernel
import Web

/// The year a page is about: the one in its address, or this one.
struct YearChoice: Sendable {
    let year: Int
    private let today: Day

    /// Anything that is no year near enough falls back to this year, so that an old link still opens.
    init<Actor>(_ visit: VisitOf<Actor>) {
        let asked = visit.request.query["year"].flatMap { Int($0) }
        today = visit.today
        year = asked.flatMap { (1990...visit.today.year + 1).contains($0) ? $0 : nil } ?? visit.today.year
    }

    /// "2024年"
    var title: String { "\(year)年" }

    /// This year and the nine before it, and the year shown.
    var years: [Int] { Set((0..<10).map { today.year - $0 } + [year]).sorted(by: >) }

    var options: [Option] { years.map { Option(String($0), "\($0)年") } }

    /// A link for each year.
    func links(to path: String) -> HTML {
        nav(.class("pager"), .aria(label: "年度")) {
            for each in years {
                a("\(each)年", .href("\(path)?year=\(each)"), .when(each == year, .aria(current: "page")))
            }
        }
    }
}
