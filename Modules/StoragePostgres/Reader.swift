import Storage

/// A thread of the readers' line: takes what waits, sends it to the server in one exchange, and gives out the answers.
/// It belongs to its thread.
final class Reader {
    private let address: PostgresAddress
    private let configuration: PostgresConfiguration
    /// Takes over a statement that takes too long for a shared connection.
    private let handOver: (FetchRequest) -> Void
    private var link: Link?

    init(
        _ address: PostgresAddress, _ configuration: PostgresConfiguration,
        handOver: @escaping (FetchRequest) -> Void
    ) {
        self.address = address
        self.configuration = configuration
        self.handOver = handOver
    }

    /// Works until the line closes.
    func work(_ line: Line<FetchRequest>) {
        while true {
            let requests = line.take(upTo: configuration.batch)
            if requests.isEmpty { break }
            serve(requests)
        }
        link = nil
    }

    private func serve(_ requests: [FetchRequest]) {
        var open = requests.filter { $0.caller.begin() }
        // Reads can be repeated: once in exchanges of their own, because a neighbour failed, and once on a new
        // connection, because the server went away.
        for attempt in 0..<3 where !open.isEmpty {
            do {
                let link = try usableLink()
                open = exchange(open, on: link, each: attempt > 0)
            } catch {
                for request in open { request.refuse(error) }
                return
            }
        }
        for request in open { request.refuse(StorageError(.unavailable, detail: "lost: \(request.statement.text)")) }
    }

    private func usableLink() throws -> Link {
        if let link, link.isUsable() {
            link.tidy()
            if !link.isLost { return link }
        }
        let fresh = try Link(address, configuration, readOnly: true)
        link = fresh
        return fresh
    }

    /// Sends the requests, each in an exchange of its own or all in one, and gives those to send again.
    private func exchange(_ requests: [FetchRequest], on link: Link, each: Bool) -> [FetchRequest] {
        let sent = requests.map { request in
            defer { if each { link.synchronise() } }
            return link.send(request.statement)
        }
        if !each { link.synchronise() }
        var again: [FetchRequest] = []
        for (request, sent) in zip(requests, sent) {
            let reply = link.receive(sent)
            if each { link.settle() }
            if !answer(request, reply, isLast: each) { again.append(request) }
        }
        if !each { link.settle() }
        return again
    }

    /// Gives the answer to whom it belongs; false when the request must be sent again.
    private func answer(_ request: FetchRequest, _ reply: Link.Reply, isLast: Bool) -> Bool {
        switch reply {
        case .result(let rows): request.caller.finish(.success(rows))
        case .skipped, .lost: return false
        case .error(let error):
            if error.isInterruption {
                handOver(request)
            } else if error.isFatal || error.isStale && !isLast {
                return false
            } else {
                request.refuse(error.storageError(request.statement.text))
            }
        }
        return true
    }
}
