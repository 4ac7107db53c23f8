import Kernel
import Storage

/// All figures of an office over a period, in the order of the catalogue.
public struct WorkReport: Sendable, Equatable {
    public let period: Period
    /// The office's name.
    public let office: String
    public let figures: [Figure]

    /// Runs every statistic in the caller's snapshot.
    /// Throws `notFound` for an unknown office, and `internal` when two figures bear the same key.
    public static func make(_ period: Period, office: OfficeID, statistics: [Statistic], _ db: any Connection) throws
        -> WorkReport
    {
        let name = try Office.named(office, db).name
        let figures = try statistics.flatMap { try $0.figures(period, office, db) }
        var seen: Set<String> = []
        for figure in figures where !seen.insert(figure.key).inserted {
            throw Failure.internal(cause: "figure \(figure.key) is there twice")
        }
        return WorkReport(period: period, office: name, figures: figures)
    }

    /// The records behind one figure. Throws `notFound` for a key the catalogue does not have.
    public static func records(
        of key: String, _ period: Period, office: OfficeID, statistics: [Statistic], _ db: any Connection
    ) throws -> [FigureRecord] {
        try statistic(for: key, in: statistics).records(key, period, office, db)
    }

    /// The statistic that this figure belongs to. Throws `notFound`.
    public static func statistic(for key: String, in statistics: [Statistic]) throws -> Statistic {
        try statistics.first { $0.covers(key) }.orNotFound("没有统计项“\(key)”。")
    }
}
