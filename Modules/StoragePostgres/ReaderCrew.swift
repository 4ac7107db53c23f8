import Foundation

/// The threads whose connections all single-statement reads share, and the line of requests in front of them.
struct ReaderCrew: Sendable {
    let line: Line<FetchRequest>
    private let address: PostgresAddress
    private let configuration: PostgresConfiguration
    private let transactions: TransactionCrew

    init(_ address: PostgresAddress, _ configuration: PostgresConfiguration, handOver transactions: TransactionCrew) {
        self.address = address
        self.configuration = configuration
        self.transactions = transactions
        line = Line(
            threads: configuration.readers, limit: configuration.queueLimit, patience: configuration.acquireTimeout)
    }

    func enter(_ request: FetchRequest) {
        guard line.append(request) else { return }
        Thread.detachNewThread { [line, address, configuration, transactions] in
            Reader(address, configuration, handOver: transactions.enter).work(line)
            line.leave()
        }
    }
}
