extension Optional {
    /// The value; for nil throws `invalid` with the message beside the field.
    public func orInvalid(_ field: String, _ message: String) throws -> Wrapped {
        guard let self else { throw Failure.invalid(field: field, message) }
        return self
    }
}
