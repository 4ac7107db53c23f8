extension Optional {
    /// The value; for nil throws `notFound` with the message.
    public func orNotFound(_ message: String) throws -> Wrapped {
        guard let self else { throw Failure.notFound(message) }
        return self
    }
}
