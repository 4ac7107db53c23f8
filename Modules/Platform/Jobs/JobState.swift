import Kernel
import Storage

/// When a job last ran, and how that went.
public struct JobState: Record {
    public static var columns: SQL { "name, last_started_at, last_finished_at, last_error, locked_until" }

    public let name: String
    public let lastStartedAt: Instant?
    public let lastFinishedAt: Instant?
    /// Nil when the last run went well.
    public let lastError: String?
    /// Until when a server that runs it now holds it; nil, or past, when none does.
    public let lockedUntil: Instant?

    public init(_ row: inout Row) throws {
        name = try row.next()
        lastStartedAt = try row.next()
        lastFinishedAt = try row.next()
        lastError = try row.next()
        lockedUntil = try row.next()
    }

    /// Those that have ever been started, by name.
    public static func all(_ db: any Connection) throws -> [String: JobState] {
        let states: [JobState] = try db.all("SELECT \(columns) FROM platform_job ORDER BY name")
        return Dictionary(states.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether it is due, and nobody runs it, as far as this state tells.
    func allows(_ job: Job, at now: Instant) -> Bool {
        (lockedUntil ?? now) <= now && (lastStartedAt.map { $0.adding(seconds: job.every) <= now } ?? true)
    }

    /// Takes the job for a run, when it is due and nobody else runs it. Whether it was taken.
    static func claim(_ job: Job, at now: Instant, evenIfNotDue: Bool, _ db: any Connection) throws -> Bool {
        try db.run("INSERT INTO platform_job (name) VALUES (\(job.name)) ON CONFLICT (name) DO NOTHING")
        let lastStart = evenIfNotDue ? now : now.adding(seconds: -job.every)
        return try db.run(
            """
            UPDATE platform_job SET last_started_at = \(now), locked_until = \(now.adding(seconds: job.lease))
             WHERE name = \(job.name) AND (locked_until IS NULL OR locked_until <= \(now))
               AND (last_started_at IS NULL OR last_started_at <= \(lastStart))
            """) == 1
    }

    /// Gives the job back, with what went wrong; a run whose lease has passed to another server changes nothing.
    static func release(
        _ job: Job, startedAt: Instant, finishedAt: Instant, error: String?, _ db: any Connection
    ) throws {
        try db.run(
            """
            UPDATE platform_job SET last_finished_at = \(finishedAt), last_error = \(error), locked_until = NULL
             WHERE name = \(job.name) AND last_started_at = \(startedAt)
            """)
    }
}
