import Foundation

/// The threads that each have a connection to themselves, and the line of transactions in front of them.
struct TransactionCrew: Sendable {
    let line: Line<Job>
    private let address: PostgresAddress
    private let configuration: PostgresConfiguration
    private let statements: StatementCount
    private let crowding = Crowding()

    init(_ address: PostgresAddress, _ configuration: PostgresConfiguration, _ statements: StatementCount) {
        self.address = address
        self.configuration = configuration
        self.statements = statements
        line = Line(
            threads: configuration.transactions, limit: configuration.queueLimit, patience: configuration.acquireTimeout
        )
    }

    func enter(_ job: Job) {
        guard line.append(job) else { return }
        Thread.detachNewThread { [line, address, configuration, statements, crowding] in
            Session(address, configuration, statements, crowding).work(line)
            line.leave()
        }
    }

    /// Runs a read that takes too long for a shared connection.
    func enter(_ request: FetchRequest) {
        enter(
            Job(request.caller) { session, caller in
                try session.transact(.read, for: caller) { try $0.rows(request.statement) }
            })
    }
}
