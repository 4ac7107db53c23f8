import GRDBSQLite
import Kernel
import Storage

extension Session {
    /// Each job by itself.
    func serve(_ jobs: [any Job]) {
        for job in jobs where job.start() {
            job.attempt(self, shared: false)
            job.settle()
        }
    }

    /// The jobs in one transaction, each in a savepoint; one by one when that fails for a reason that concerns all.
    ///
    /// Nobody is answered before the commit. A body may run a second time, as `Database.write` says.
    func serveTogether(_ jobs: [any Job]) {
        guard jobs.count > 1 else { return serve(jobs) }
        let jobs = jobs.filter { $0.start() }
        do {
            try control("BEGIN IMMEDIATE")
        } catch {
            // Trying again for each would make the last wait for the lock as often as there are jobs.
            for job in jobs { job.fail(error) }
            for job in jobs { job.settle() }
            return
        }
        do {
            isInTransaction = true
            for job in jobs {
                job.attempt(self, shared: true)
                if sqlite3_get_autocommit(handle) != 0 { throw lostTransaction }
            }
            try control("COMMIT")
            isInTransaction = false
        } catch {
            rollBack()
            for job in jobs { job.attempt(self, shared: false) }
        }
        for job in jobs { job.settle() }
    }

    func enclose<T>(in enclosure: Enclosure, _ body: () throws -> T) throws -> T {
        now = .now()
        switch enclosure {
        case .nothing: return try body()
        case .snapshot: return try transaction("BEGIN", body)
        case .transaction: return try transaction("BEGIN IMMEDIATE", body)
        case .savepoint: return try savepoint(body, endingWith: stopIfAsked)
        }
    }

    func savepoint<T>(_ body: () throws -> T) throws -> T { try savepoint(body, endingWith: {}) }

    private func savepoint<T>(_ body: () throws -> T, endingWith last: () throws -> Void) throws -> T {
        savepoints += 1
        defer { savepoints -= 1 }
        let name = "s\(savepoints)"
        try control("SAVEPOINT \(name)")
        do {
            let result = try body()
            try last()
            try control("RELEASE \(name)")
            return result
        } catch {
            // A transaction that SQLite has ended has no savepoints left.
            if sqlite3_get_autocommit(handle) == 0 {
                try control("ROLLBACK TO \(name)")
                try control("RELEASE \(name)")
            }
            throw error
        }
    }

    private func transaction<T>(_ begin: String, _ body: () throws -> T) throws -> T {
        try stopIfAsked()
        try control(begin)
        isInTransaction = true
        do {
            let result = try body()
            try stopIfAsked()
            guard sqlite3_get_autocommit(handle) == 0 else { throw lostTransaction }
            try control("COMMIT")
            isInTransaction = false
            return result
        } catch {
            rollBack()
            throw error
        }
    }

    private func stopIfAsked() throws {
        if let reason = watch.reasonToStop { throw reason }
    }

    private func rollBack() {
        isInTransaction = false
        if sqlite3_get_autocommit(handle) == 0 { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
    }

    /// The words around the bodies, which are not counted as statements.
    private func control(_ text: String) throws {
        let code = sqlite3_exec(handle, text, nil, nil, nil)
        guard code != SQLITE_OK else { return }
        if code & 0xFF == SQLITE_BUSY || code & 0xFF == SQLITE_INTERRUPT { try stopIfAsked() }
        throw StorageError(
            sqlite: code, message: String(cString: sqlite3_errmsg(handle)), text: text, isWriter: isWriter)
    }
}
