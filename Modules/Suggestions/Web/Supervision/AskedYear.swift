import Kernel
import Web

/// The year a list is about, as its address says; nil or nonsense falls back.
struct AskedYear: Sendable {
    /// Nil when the address names none.
    let asked: Int?
    private let today: Day

    init(_ visit: Visit) {
        today = visit.today
        asked = visit.request.query["year"].flatMap { Int($0) }.flatMap { (1949...2100).contains($0) ? $0 : nil }
    }

    /// The one asked for, or this year.
    var year: Int { asked ?? today.year }

    /// Next year, this one and the nine before, and the one asked for.
    var field: FilterBar.Field {
        let years = Set((-1..<10).map { today.year - $0 } + [year]).sorted(by: >)
        return .inForce("year", "年度", years.map { Option(String($0), "\($0)年") }, String(year))
    }
}
