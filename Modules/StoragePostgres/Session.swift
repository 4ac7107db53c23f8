import Foundation
import Storage

/// A thread of the transactions' line, with its connection. It belongs to its thread.
final class Session {
    private let address: PostgresAddress
    private let configuration: PostgresConfiguration
    private let statements: StatementCount
    private let crowding: Crowding
    private var link: Link?

    init(
        _ address: PostgresAddress, _ configuration: PostgresConfiguration, _ statements: StatementCount,
        _ crowding: Crowding
    ) {
        self.address = address
        self.configuration = configuration
        self.statements = statements
        self.crowding = crowding
    }

    /// Works until the line closes.
    func work(_ line: Line<Job>) {
        while let job = line.take().first { job.run(on: self) }
        link = nil
    }

    /// What a transaction may do.
    enum Mode { case read, write }

    /// Runs `body` in a transaction, again when others got in its way.
    ///
    /// - Parameter atLength: it takes long, so whoever writes meanwhile queues behind it from the start: a short write
    ///   would otherwise be over, and refused, many times before this one ends.
    func transact<T: Sendable>(
        _ mode: Mode, atLength: Bool = false, for caller: Caller<T>, _ body: (Transaction) throws -> T
    ) throws -> T {
        var conflicts = 0
        var losses = 0
        if atLength { crowding.begin() }
        defer { if atLength { crowding.end() } }
        defer { if conflicts >= Self.crowd { crowding.end() } }
        while true {
            // From the third attempt on, those who got in each other's way queue up instead of doing so again.
            let queues = mode == .write && (atLength || conflicts >= 2 || crowding.isCrowded)
            switch attempt(mode, queues: queues, for: caller, body, on: try usableLink()) {
            case .done(let value): return value
            case .failed(let error): throw error
            case .conflict(let error):
                conflicts += 1
                if conflicts == Self.crowd { crowding.begin() }
                guard conflicts < configuration.tries, !caller.isCancelled else { throw error }
                if !queues { Thread.sleep(forTimeInterval: .random(in: 0...0.002) * Double(conflicts)) }
            case .lost(let error):
                losses += 1
                guard losses < 2 else { throw error }
            }
        }
    }

    private enum Outcome<T> {
        case done(T)
        case failed(any Error)
        /// Nothing has been saved, and the same work may succeed.
        case conflict(any Error)
        /// Nothing has been saved, and the connection is gone.
        case lost(any Error)
    }

    private func attempt<T: Sendable>(
        _ mode: Mode, queues: Bool, for caller: Caller<T>, _ body: (Transaction) throws -> T, on link: Link
    ) -> Outcome<T> {
        let channel = Channel(link)
        caller.runs(on: link.canceller, link.canceller.arm())
        defer { link.canceller.disarm() }
        if queues, let refused = turn("SELECT pg_advisory_lock(\(Self.turnKey))", channel, caller) { return refused }
        defer {
            if queues, !link.isLost, (try? channel.command(["SELECT pg_advisory_unlock(\(Self.turnKey))"])) == nil {
                self.link = nil
            }
        }
        let transaction = Transaction(channel, isCancelled: { caller.isCancelled }, statements: statements)
        channel.postpone(mode.beginning)
        let result = Result { try body(transaction) }
        // From here on nothing is interrupted: neither the end of the transaction nor whatever follows it.
        link.canceller.disarm()
        if link.isLost {
            return .lost(transaction.failure ?? StorageError(.unavailable))
        }
        switch result {
        case .success(let value) where !transaction.mayRetry && transaction.failure == nil && !caller.isCancelled:
            return commit(value, mode, channel, caller)
        case .success:
            rollBack(mode, channel)
            if caller.isCancelled { return .failed(CancellationError()) }
            let error = transaction.failure ?? StorageError(.conflict)
            return transaction.mayRetry ? .conflict(error) : .failed(error)
        case .failure(let error):
            rollBack(mode, channel)
            if caller.isCancelled { return .failed(CancellationError()) }
            return transaction.mayRetry ? .conflict(error) : .failed(error)
        }
    }

    /// Waits for its turn among the writers that have met; gives what went wrong.
    private func turn<T>(_ command: String, _ channel: Channel, _ caller: Caller<T>) -> Outcome<T>? {
        do {
            try channel.command([command])
            return nil
        } catch let error as Channel.Refusal {
            if caller.isCancelled { return .failed(CancellationError()) }
            let storageError = error.storageError(command)
            return channel.link.isLost ? .lost(storageError) : .failed(storageError)
        } catch {
            return .failed(error)
        }
    }

    private func commit<T>(_ value: T, _ mode: Mode, _ channel: Channel, _ caller: Caller<T>) -> Outcome<T> {
        guard !channel.isPostponed(mode.beginning) else { return .done(value) }
        do {
            let answer = try channel.command(["COMMIT"])
            return answer?.wasRolledBack == true
                ? .failed(StorageError(.statement, detail: "rolled back")) : .done(value)
        } catch let error as Channel.Refusal {
            let storageError = error.storageError("COMMIT")
            // Whether a lost COMMIT has saved is unknown, so it is never done again.
            return error.mayRetry ? .conflict(storageError) : .failed(storageError)
        } catch {
            return .failed(error)
        }
    }

    private func rollBack(_ mode: Mode, _ channel: Channel) {
        do {
            try channel.conclude(mode.beginning, with: ["ROLLBACK"])
        } catch {
            // A connection whose transaction cannot be ended is closed, which ends it.
            link = nil
        }
    }

    private func usableLink() throws -> Link {
        if let link, link.isUsable() {
            link.tidy()
            if !link.isLost { return link }
        }
        let fresh = try Link(address, configuration, readOnly: false)
        link = fresh
        return fresh
    }

    /// The number of the lock under which writers take turns: "renda" in ASCII.
    private static let turnKey = 0x72_656E_6461

    /// After so many conflicts nobody new may overtake.
    private static let crowd = 4
}

extension Session.Mode {
    fileprivate var beginning: String {
        switch self {
        case .read: "BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY"
        case .write: "BEGIN ISOLATION LEVEL SERIALIZABLE"
        }
    }
}
