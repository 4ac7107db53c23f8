import Kernel
import Platform
import Storage
import SuggestionsContract

/// 承办系统分布: how many suggestions of a year the units of one system have.
public struct SystemShare: Sendable {
    public let system: Unit.System
    /// Units of the system that have any.
    public let units: Int
    public let figures: ReportFigures
    /// 合办: of `figures.assigned`, those in which a unit of another system has a part too.
    public let joint: Int
    /// Those in which the system's units only give their opinion.
    public let helping: Int

    /// All five systems, and how many suggestions there are in all. One statement. Throws `forbidden`.
    public static func all(in year: Int, for scope: Scope, _ db: any Connection) throws
        -> (shares: [SystemShare], total: ReportFigures)
    {
        try scope.require(.keepReports)
        let parts = try ReportedPart.all(
            .year(year), roles: AssignmentRole.replying + [.co], in: scope.office, db)
        let systems = Dictionary(grouping: parts, by: \.suggestion).mapValues { Set($0.map(\.system)) }
        let shares = Unit.System.allCases.map { system in
            let own = parts.filter { $0.system == system }
            let replying = own.filter { AssignmentRole.replying.contains($0.role) }
            let handled = Set(replying.map(\.suggestion))
            return SystemShare(
                system: system, units: Set(own.map(\.unit)).count, figures: ReportFigures(replying),
                joint: handled.filter { (systems[$0]?.count ?? 0) > 1 }.count,
                helping: Set(own.map(\.suggestion)).subtracting(handled).count)
        }
        let replying = parts.filter { AssignmentRole.replying.contains($0.role) }
        return (shares, ReportFigures(replying))
    }
}
