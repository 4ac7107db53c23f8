import Logging

extension Logger {
    /// Writes nothing: for tests.
    public static var silent: Logger { Logger(label: "silent") { _ in SwiftLogNoOpLogHandler() } }
}
