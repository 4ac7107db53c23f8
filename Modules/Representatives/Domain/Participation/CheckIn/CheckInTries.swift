import Kernel
import Storage

/// How many wrong codes an account has typed: six digits could be guessed by who may try for ever.
struct CheckInTries: Record {
    static var columns: SQL { "wrong, last_at, closed_until" }

    /// After so many wrong codes typing is closed …
    static let most = 10
    /// … for so many seconds, after which the count begins anew.
    static let pause: Int64 = 600

    private let isStored: Bool
    private let wrong: Int
    private let lastAt: Instant
    let closedUntil: Instant?

    init(_ row: inout Row) throws {
        isStored = true
        wrong = try row.next()
        lastAt = try row.next()
        closedUntil = try row.next()
    }

    private init(at now: Instant) {
        isStored = false
        wrong = 0
        lastAt = now
        closedUntil = nil
    }

    /// The account's count, locked, so that tries sent side by side are all counted.
    static func locked(for scope: Scope, _ db: any Connection) throws -> CheckInTries {
        let stored: CheckInTries? = try db.first(
            """
            SELECT \(columns) FROM representatives_check_in_try
             WHERE office_id = \(scope.office) AND account_id = \(scope.account) \(.forUpdate)
            """)
        return stored ?? CheckInTries(at: db.now)
    }

    func countWrong(for scope: Scope, _ db: any Connection) throws -> CheckIn.Outcome {
        let isOld = lastAt.adding(seconds: Self.pause) <= db.now
        let number = isOld || closedUntil != nil ? 1 : wrong + 1
        let until: Instant? = number >= Self.most ? db.now.adding(seconds: Self.pause) : nil
        if isStored {
            try db.run(
                """
                UPDATE representatives_check_in_try
                   SET wrong = \(number), last_at = \(db.now), closed_until = \(until)
                 WHERE office_id = \(scope.office) AND account_id = \(scope.account)
                """)
        } else {
            try db.run(
                """
                INSERT INTO representatives_check_in_try (account_id, office_id, wrong, last_at, closed_until)
                VALUES (\(scope.account), \(scope.office), \(number), \(db.now), \(until))
                """)
        }
        return until.map { .closed(until: $0) } ?? .wrong(left: Self.most - number)
    }

    /// The right code was typed.
    func forget(for scope: Scope, _ db: any Connection) throws {
        guard isStored, wrong > 0 else { return }
        try db.run(
            """
            UPDATE representatives_check_in_try SET wrong = 0, closed_until = NULL
             WHERE office_id = \(scope.office) AND account_id = \(scope.account)
            """)
    }
}
