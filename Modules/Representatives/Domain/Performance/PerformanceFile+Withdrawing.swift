import Kernel
import Platform
import RepresentativesContract
import Storage

extension PerformanceFile {
    /// Reverses the entries of this source, with the reason; gives how many. One statement, whatever their number.
    ///
    /// - Parameter tenure: only this deputy's entry; nil for everybody's.
    @discardableResult static func withdraw(
        _ source: Reference, of tenure: TenureID? = nil, reason: String, in office: OfficeID, _ db: any Connection
    ) throws -> Int {
        let ofOne: SQL = tenure.map { " AND tenure_id = \($0)" } ?? ""
        let reversed = try db.run(
            """
            UPDATE representatives_performance
               SET state = \(PerformanceState.reversed), state_reason = \(reason), withdrawn_at = \(db.now),
                   settled_at = NULL, version = version + 1
             WHERE office_id = \(office) AND source_kind = \(source.kind) AND source_id = \(source.id)
               AND state = \(PerformanceState.recorded)\(ofOne)
            """)
        if reversed > 0 {
            try Audit.append(
                "representatives.performance-withdrawn", on: source, ["entries": String(reversed)],
                by: try Scope.operator(of: office, db), db)
        }
        return reversed
    }
}

extension Subscription {
    /// The file follows what the other parts of the program tell.
    static let performanceNoted = Subscription(to: PerformanceNoted.self, as: "representatives.performance") {
        event, office, db in
        try PerformanceFile.note(event.items, in: office, db)
    }

    static let performanceWithdrawn = Subscription(to: PerformanceWithdrawn.self, as: "representatives.performance") {
        event, office, db in
        guard let id = ID<Never>(event.sourceID) else {
            throw Failure.internal(cause: "\(PerformanceWithdrawn.name) names no source")
        }
        let tenure = try event.tenure.map { text in
            guard let tenure = TenureID(text) else {
                throw Failure.internal(cause: "\(PerformanceWithdrawn.name) names no tenure")
            }
            return tenure
        }
        try PerformanceFile.withdraw(
            Reference(event.sourceKind, id), of: tenure, reason: event.reason, in: office, db)
    }
}
