/// A transaction in the line for a connection of its own.
final class Job: Waiting {
    let weight = 0
    private let start: @Sendable (Session) -> Void
    private let stop: @Sendable (any Error) -> Void

    /// `work` runs on the connection's thread, and its answer goes to `caller`.
    init<Answer: Sendable>(
        _ caller: Caller<Answer>, _ work: @escaping @Sendable (Session, Caller<Answer>) throws -> Answer
    ) {
        start = { session in
            guard caller.begin() else { return caller.finish(.failure(CancellationError())) }
            caller.finish(Result { try work(session, caller) })
        }
        stop = { caller.finish(.failure($0)) }
    }

    func run(on session: Session) { start(session) }

    func refuse(_ error: any Error) { stop(error) }
}
