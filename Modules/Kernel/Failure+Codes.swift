extension Failure.Kind {
    /// The HTTP status of this kind of failure.
    public var httpStatus: Int {
        switch self {
        case .invalid: 422
        case .notFound: 404
        case .conflict: 409
        case .forbidden: 403
        case .unavailable: 503
        case .internal: 500
        }
    }

    /// The exit code a command ends with (sysexits.h where one fits).
    public var exitCode: Int32 {
        switch self {
        case .invalid: 65
        case .notFound: 66
        case .conflict: 75
        case .forbidden: 77
        case .unavailable: 69
        case .internal: 70
        }
    }
}
