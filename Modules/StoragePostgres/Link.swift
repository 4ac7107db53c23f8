import CLibPQ
import Storage

/// One connection to the server, always in libpq's pipeline mode. It belongs to the thread that opened it.
///
/// Work is an exchange: `send` statements, `synchronise`, then `receive` each answer in the same order and `settle`.
final class Link {
    private let connection: OpaquePointer
    let canceller: Canceller
    private var cache: StatementCache
    private var parameters = Parameters()
    /// The connection is of no more use.
    private(set) var isLost = false
    /// A prepared statement no longer fits its tables.
    private var isStale = false

    /// Opens a connection on this thread, which waits. Throws `StorageError.unavailable`.
    init(_ address: PostgresAddress, _ configuration: PostgresConfiguration, readOnly: Bool) throws {
        guard let connection = address.connect(configuration) else { throw StorageError(.unavailable) }
        self.connection = connection
        canceller = Canceller(connection)
        cache = StatementCache(limit: max(1, configuration.preparedStatements))
        guard PQstatus(connection) == CONNECTION_OK else {
            // Only about the connection: no statement has been sent.
            throw StorageError(.unavailable, detail: String(cString: PQerrorMessage(connection)))
        }
        // Notices would otherwise go to the standard error output, with values in them.
        PQsetNoticeReceiver(connection, { _, _ in }, nil)
        let settings = PQexec(connection, configuration.settings(readOnly: readOnly))
        defer { PQclear(settings) }
        guard PQresultStatus(settings) == PGRES_COMMAND_OK, PQenterPipelineMode(connection) == 1 else {
            throw StorageError(.unavailable, detail: "the session's settings were refused")
        }
    }

    deinit { PQfinish(connection) }

    /// Whether the server is still there, as far as can be seen without asking it.
    func isUsable() -> Bool {
        var descriptor = pollfd(fd: PQsocket(connection), events: Int16(POLLIN), revents: 0)
        // Nothing is expected between two pieces of work: what has come is the server's farewell, or a notice.
        while !isLost, poll(&descriptor, 1, 0) > 0 {
            if PQconsumeInput(connection) == 0 || PQstatus(connection) != CONNECTION_OK { isLost = true }
        }
        return !isLost
    }

    /// Removes prepared statements there is no room for. Only between transactions: an aborted one refuses this.
    func tidy() {
        let commands = isStale ? ["DEALLOCATE ALL"] : cache.makeRoom().map { "DEALLOCATE \($0)" }
        guard !commands.isEmpty else { return }
        if isStale { cache.forgetAll() }
        isStale = false
        let sent = commands.map { send(command: $0) }
        synchronise()
        for one in sent { _ = receive(one) }
        settle()
    }

    /// How many statements are prepared.
    var preparedStatements: Int { cache.count }

    // MARK: - Sending

    /// A statement under way.
    struct Sent {
        fileprivate let entry: StatementCache.Entry?
        /// The key of a statement that is being prepared in the same exchange.
        fileprivate let prepares: StatementText?
        /// The most rows it has given before on this connection; nil when it is new.
        var mostRows: Int? { entry?.mostRows }
    }

    func send(_ statement: Statement) -> Sent {
        let plan = statement.key.flatMap { cache.use($0) }
        parameters.encode(statement.values) { send(statement.text, $0, plan) }
        return Sent(entry: plan?.entry, prepares: plan?.isNew == true ? statement.key : nil)
    }

    /// A statement whose parameters are columns of rows, each an array.
    func send(_ text: String, columns: [Value.Kind], rows: ArraySlice<[Value]>) -> Sent {
        let key = StatementText(text: text, kinds: columns)
        let plan = cache.use(key)
        parameters.encode(columns: columns, of: rows) { send(text, $0, plan) }
        return Sent(entry: plan?.entry, prepares: plan?.isNew == true ? key : nil)
    }

    /// A command without parameters that gives no rows.
    func send(command: String) -> Sent {
        if PQsendQueryParams(connection, command, 0, nil, nil, nil, nil, 1) == 0 { isLost = true }
        return Sent(entry: nil, prepares: nil)
    }

    private func send(
        _ text: String, _ encoded: Parameters.Encoded, _ plan: (entry: StatementCache.Entry, isNew: Bool)?
    ) {
        var accepted: Int32 = 1
        if let plan {
            if plan.isNew {
                accepted = PQsendPrepare(connection, plan.entry.name, text, encoded.count, encoded.types)
            }
            accepted &= PQsendQueryPrepared(
                connection, plan.entry.name, encoded.count, encoded.values, encoded.lengths, encoded.formats, 1)
        } else {
            accepted = PQsendQueryParams(
                connection, text, encoded.count, encoded.types, encoded.values, encoded.lengths, encoded.formats, 1)
        }
        if accepted == 0 { isLost = true }
    }

    /// Ends what is sent together: after an error the server leaves out the rest up to here.
    func synchronise() {
        if !isLost, PQpipelineSync(connection) == 0 { isLost = true }
    }

    // MARK: - Receiving

    /// The server's answer to one statement.
    enum Reply {
        case result(ResultSet)
        case error(ServerError)
        /// Left out, because a statement before it failed.
        case skipped
        case lost
    }

    /// Waits for the answer to the statement sent longest ago.
    func receive(_ sent: Sent) -> Reply {
        if let failed = receivePreparation(sent) { return failed }
        let reply = collect()
        if case .result(let result) = reply { note(rows: Int(result.rowCount), of: sent) }
        if case .error(let error) = reply, error.isStale, sent.entry != nil { isStale = true }
        return reply
    }

    /// As `receive`, but gives the rows one by one, without keeping them: first nil, when the rows may be asked for.
    func receiveFirst(_ sent: Sent) -> Reply? {
        if let failed = receivePreparation(sent) { return failed }
        if isLost || PQsetSingleRowMode(connection) == 0 { return .lost }
        return nil
    }

    /// The next row after `receiveFirst`; at the end a result without rows, or an error.
    func receiveRow() -> Reply {
        guard !isLost, let next = PQgetResult(connection) else { return lose() }
        if PQresultStatus(next) == PGRES_SINGLE_TUPLE { return .result(ResultSet(next)) }
        let reply = read(next)
        return isLost ? .lost : endOfAnswer(reply)
    }

    /// Remembers how many rows a statement gave.
    func note(rows: Int, of sent: Sent) {
        guard let entry = sent.entry else { return }
        entry.mostRows = max(entry.mostRows ?? 0, rows)
    }

    /// Waits for the end of the exchange.
    func settle() {
        guard !isLost, let mark = PQgetResult(connection) else { return isLost = true }
        if PQresultStatus(mark) != PGRES_PIPELINE_SYNC { isLost = true }
        PQclear(mark)
    }

    /// What went wrong with a statement's preparation, or nil.
    private func receivePreparation(_ sent: Sent) -> Reply? {
        guard let key = sent.prepares else { return nil }
        let reply = collect()
        if case .result = reply { return nil }
        cache.forget(key)
        // The execution was left out after the failed preparation, and says so.
        if !isLost { _ = collect() }
        return reply
    }

    private func collect() -> Reply {
        guard !isLost, let first = PQgetResult(connection) else { return lose() }
        let reply = read(first)
        return isLost ? .lost : endOfAnswer(reply)
    }

    /// libpq ends each answer with a nil.
    private func endOfAnswer(_ reply: Reply) -> Reply {
        guard let surplus = PQgetResult(connection) else {
            return PQstatus(connection) == CONNECTION_OK ? reply : lose()
        }
        PQclear(surplus)
        return lose()
    }

    private func read(_ result: OpaquePointer) -> Reply {
        let status = PQresultStatus(result)
        if status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_EMPTY_QUERY {
            return .result(ResultSet(result))
        }
        defer { PQclear(result) }
        if status == PGRES_PIPELINE_ABORTED { return .skipped }
        let error = ServerError(result)
        if error.isFatal || error.code.isEmpty || PQstatus(connection) != CONNECTION_OK { isLost = true }
        return .error(error)
    }

    private func lose() -> Reply {
        isLost = true
        return .lost
    }
}

extension PostgresConfiguration {
    /// What a new session is told.
    fileprivate func settings(readOnly: Bool) -> String {
        func milliseconds(_ duration: Duration) -> Int64 {
            let (seconds, attoseconds) = duration.components
            return max(1, seconds * 1000 + attoseconds / 1_000_000_000_000_000)
        }
        return """
            SET TimeZone = 'UTC'; SET standard_conforming_strings = on; SET bytea_output = 'hex';
            SET lock_timeout = \(milliseconds(lockTimeout));
            SET idle_in_transaction_session_timeout = \(milliseconds(idleInTransactionTimeout));
            SET statement_timeout = \(milliseconds(readOnly ? fetchPatience : statementTimeout));
            SET default_transaction_read_only = \(readOnly ? "on" : "off")
            """
    }
}
