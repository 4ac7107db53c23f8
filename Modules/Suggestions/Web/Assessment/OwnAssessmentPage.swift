import Kernel
import Platform
import Storage
import Suggestions
import Web

/// The reader's own units: leads straight to the sheet when there is one.
struct OwnAssessmentPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let scope = visit.scope
        let year = AskedYear(visit).year
        let names = try await app.database.read { db in try Unit.names(of: scope.units, in: scope.office, db) }
        let units = names.sorted { $0.value < $1.value }
        return .page("本单位考核") {
            PageHeader("本单位考核", lead: "\(year)年的考核表。对得分有异议，打开那一笔提出。")
            if units.isEmpty { p("您没有承办单位。", .class("empty")) }
            ul {
                for (unit, name) in units {
                    li { Link("\(name) \(year)年考核表", "/suggestions/assessment/units/\(unit)?year=\(year)") }
                    li {
                        Link(
                            "\(name) \(year - 1)年考核表", "/suggestions/assessment/units/\(unit)?year=\(year - 1)")
                    }
                }
            }
        }
    }
}
