/// An error of a lower layer that knows which `Failure` it is to the user.
public protocol FailureSource: Error {
    var failure: Failure { get }
}

extension Failure: FailureSource {
    public var failure: Failure { self }

    /// Any error in the one vocabulary; what nobody foresaw is `internal`, its type kept as the cause.
    public init(_ error: any Error) {
        self = (error as? any FailureSource)?.failure ?? .internal(cause: String(reflecting: type(of: error)))
    }
}
