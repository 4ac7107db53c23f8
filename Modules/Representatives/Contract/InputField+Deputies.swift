import Platform

extension InputField.Source {
    /// Deputies, by tenure.
    public static let deputies = InputField.Source("deputies")
}
