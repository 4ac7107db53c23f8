extension Optional {
    /// The value; for nil throws `invalid` with the message beside the field.
    public func orInvalid(_ field: String, _ message: String) throws -> Wrapped {
        guard let self else { throw Failure.invalid(field: field, message) }
        return self
    }

    /// The value; for nil throws `notFound`: there is none such, or none that this person may see.
    public func orNotFound(_ message: @autoclosure () -> String) throws -> Wrapped {
        guard let self else { throw Failure.notFound(message()) }
        return self
    }
}
