import Storage

/// A connection as a transaction uses it: one statement after the other, except that commands without an answer worth
/// waiting for (BEGIN, SAVEPOINT) travel with the statement after them. It belongs to the connection's thread.
final class Channel {
    let link: Link
    /// Commands to be sent before the next statement.
    private var postponed: [String] = []
    /// Rows that are still arriving; the next statement has to let them in first.
    private weak var arriving: ArrivingRows?

    init(_ link: Link) { self.link = link }

    /// Why a statement failed.
    enum Refusal: Error {
        case server(ServerError)
        case lost

        var mayRetry: Bool {
            switch self {
            case .server(let error): error.isConflict || error.isStale
            case .lost: false
            }
        }

        func storageError(_ text: String) -> StorageError {
            switch self {
            case .server(let error): error.storageError(text)
            case .lost: StorageError(.unavailable, detail: "lost: \(text)")
            }
        }
    }

    /// Nothing has been sent that is still postponed.
    func isPostponed(_ command: String) -> Bool { postponed.contains(command) }

    func postpone(_ command: String) { postponed.append(command) }

    /// Ends what a postponed command began: nothing is sent when that was not sent either.
    func conclude(_ beginning: String, with commands: [String]) throws {
        if let place = postponed.lastIndex(of: beginning) {
            postponed.removeSubrange(place...)
        } else {
            try command(commands)
        }
    }

    /// Runs commands that give no rows, in one exchange; gives the last one's answer.
    @discardableResult func command(_ commands: [String]) throws -> ResultSet? {
        let before = prepareToSend()
        let sent = commands.map { link.send(command: $0) }
        link.synchronise()
        return try receive(before + sent).last
    }

    func execute(_ statement: Statement) throws -> ResultSet { try exchange { $0.send(statement) } }

    /// Sends one statement and waits for its answer.
    func exchange(_ send: (Link) -> Link.Sent) throws -> ResultSet {
        let before = prepareToSend()
        let sent = send(link)
        link.synchronise()
        guard let result = try receive(before + [sent]).last else { throw Refusal.lost }
        return result
    }

    /// Runs a statement whose rows are read one after the other.
    func open(_ statement: Statement) throws -> any ResultRows {
        let before = prepareToSend()
        let sent = link.send(statement)
        link.synchronise()
        // One allocation a row is too much for a page's list, and a whole export is too much for the memory. So a
        // statement is read row by row until it has shown that it gives few.
        if let most = sent.mostRows, most <= 500 {
            return WholeRows(try receive(before + [sent]).last)
        }
        try receive(before, settling: false)
        if let failed = link.receiveFirst(sent) {
            link.settle()
            throw Self.refusal(failed)
        }
        let rows = ArrivingRows(link, sent)
        arriving = rows
        return rows
    }

    private func prepareToSend() -> [Link.Sent] {
        arriving?.letIn()
        arriving = nil
        defer { postponed = [] }
        return postponed.map { link.send(command: $0) }
    }

    /// Waits for all the answers, and throws the first refusal among them.
    @discardableResult private func receive(_ sent: [Link.Sent], settling: Bool = true) throws -> [ResultSet] {
        var results: [ResultSet] = []
        var refusal: Refusal?
        for one in sent {
            switch link.receive(one) {
            case .result(let result): results.append(result)
            case let failed: refusal = refusal ?? Self.refusal(failed)
            }
        }
        if settling || refusal != nil { link.settle() }
        if let refusal { throw refusal }
        return results
    }

    static func refusal(_ reply: Link.Reply) -> Refusal {
        if case .error(let error) = reply { .server(error) } else { .lost }
    }
}
