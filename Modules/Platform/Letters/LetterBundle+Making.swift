import Documents
import Kernel
import Storage

extension LetterBundle {
    static let jobs: [Job] = [
        Job("platform.letters", "生成成批的文书", every: 3) { app, _ in try await make(app) },
        Job("platform.old-letters", "清理过期的成批文书", every: 3600) { app, now in
            _ = try await app.database.write { db in
                try db.run(
                    """
                    UPDATE platform_letter_bundle SET state = 'expired', archive = NULL
                     WHERE state = 'ready' AND finished_at < \(now.adding(seconds: -days * 86_400))
                    """)
            }
        },
    ]

    /// As many as are written down together: what a crash or a cancellation may cost.
    private static let step = 50

    /// Makes all that have been asked for, in the order they were asked.
    private static func make(_ app: Application) async throws {
        while !Task.isCancelled {
            let open: Open? = try await app.database.read { db in
                try db.first(
                    """
                    SELECT \(Open.columns) FROM platform_letter_bundle b
                      JOIN platform_account a ON a.id = b.account_id
                     WHERE b.state = 'making' ORDER BY b.created_at, b.id LIMIT 1
                    """)
            }
            guard let open else { return }
            do {
                while try await makeStep(of: open, app), !Task.isCancelled {}
            } catch {
                // The person may no longer do this, or the form is gone: all of it fails, in words, and the next ones are
                // made. A database that does not answer is asked again.
                let failure = Failure(error)
                guard failure.kind != .unavailable, !Task.isCancelled else { throw error }
                try await app.database.write { db in
                    _ = try end(open.id, .failed, problem: failure.message, in: open.office, db)
                }
            }
        }
    }

    /// Makes some more of it, or the archive when all have been tried; false when it is finished.
    private static func makeStep(of open: Open, _ app: Application) async throws -> Bool {
        let form = try app.letter(open.form)
        let (items, bytes) = try await app.database.read { db in
            (
                try read(open, form, db),
                try open.template.flatMap { try LetterTemplate.bytes(of: $0, in: open.office, db) }
            )
        }
        guard !items.isEmpty else {
            try await finish(open, app)
            return false
        }
        let made = try await SheetThread.perform {
            let template = bytes.flatMap(LetterTemplate.usable)
            return items.map { $0.made(form, template) }
        }
        return try await app.database.write { db in
            let isOpen =
                try db.count(
                    "SELECT COUNT(*) FROM platform_letter_bundle WHERE id = \(open.id) AND state = 'making'") == 1
            guard isOpen else { return false }
            try save(made, of: open, db)
            return true
        }
    }

    /// The next to be made, their values read with the rights the person has now.
    private static func read(_ open: Open, _ form: LetterForm, _ db: any Connection) throws -> [Item] {
        let scope = try Accounts.scope(login: open.login, db)
        let waiting: [Waiting] = try db.all(
            """
            SELECT \(Waiting.columns) FROM platform_letter_item
             WHERE bundle_id = \(open.id) AND made_at IS NULL ORDER BY position LIMIT \(step)
            """)
        let values = try form.values(of: waiting.map(\.subject), for: scope, db)
        return waiting.map { waiting in
            Item(waiting.position, values[waiting.subject].map { .success($0) } ?? .failure(LetterForm.missing))
        }
    }

    /// One statement for all of them.
    private static func save(_ made: [Outcome], of open: Open, _ db: any Connection) throws {
        func each(_ value: (Outcome) -> SQL) -> SQL {
            SQL(made.map { "WHEN \($0.position) THEN \(value($0))" }, joined: " ")
        }
        let (names, problems) = (each { "CAST(\($0.name) AS TEXT)" }, each { "CAST(\($0.problem) AS TEXT)" })
        let files = each { outcome in "CAST(\(outcome.bytes.map { Bytes($0) }) AS \(.bytes))" }
        try db.run(
            """
            UPDATE platform_letter_item
               SET file_name = CASE position \(names) END, bytes = CASE position \(files) END,
                   problem = CASE position \(problems) END, made_at = \(db.now)
             WHERE office_id = \(open.office) AND bundle_id = \(open.id) AND position IN \(made.map(\.position))
            """)
    }

    /// One that is being made, with the person it is made for.
    struct Open: Record {
        static var columns: SQL { "b.id, b.office_id, b.form, b.template_id, a.login" }
        let id: LetterBundleID
        let office: OfficeID
        let form: String
        let template: LetterTemplateID?
        let login: String

        init(_ row: inout Row) throws {
            id = try row.next()
            office = try row.next()
            form = try row.next()
            template = try row.next()
            login = try row.next()
        }
    }

    private struct Waiting: Record {
        static var columns: SQL { "position, subject_id" }
        let position: Int
        let subject: ID<Never>

        init(_ row: inout Row) throws {
            position = try row.next()
            subject = try row.next()
        }
    }
}
