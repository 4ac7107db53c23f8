/// A running statement's rows, in portions.
protocol ResultRows {
    /// The next portion, or nil at the end. Throws `Channel.Refusal`.
    func next() throws -> ResultSet?
    /// Nobody wants the rest.
    func close()
}

/// Rows that have all arrived.
final class WholeRows: ResultRows {
    private var result: ResultSet?

    init(_ result: ResultSet?) { self.result = result }

    func next() -> ResultSet? {
        defer { result = nil }
        return result
    }

    func close() { result = nil }
}

/// Rows taken from the connection one by one, so that any number needs the memory of one.
final class ArrivingRows: ResultRows {
    private let link: Link
    private let sent: Link.Sent
    /// Rows that had to be let in early, because another statement was run in between; the next one last.
    private var kept: [ResultSet] = []
    private var failure: Channel.Refusal?
    private var hasEnded = false
    private var count = 0

    init(_ link: Link, _ sent: Link.Sent) {
        self.link = link
        self.sent = sent
    }

    func next() throws -> ResultSet? {
        if let row = kept.popLast() { return row }
        if let row = receive() { return row }
        if let failure { throw failure }
        return nil
    }

    /// Takes in all that is still to come, so that the connection is free.
    func letIn() {
        var rows: [ResultSet] = []
        while let row = receive() { rows.append(row) }
        kept = rows.reversed() + kept
    }

    func close() {
        kept = []
        while receive() != nil {}
    }

    private func receive() -> ResultSet? {
        guard !hasEnded else { return nil }
        switch link.receiveRow() {
        case .result(let result) where result.rowCount > 0:
            count += 1
            return result
        case .result: link.note(rows: count, of: sent)
        case let failed: failure = Channel.refusal(failed)
        }
        hasEnded = true
        link.settle()
        return nil
    }
}
