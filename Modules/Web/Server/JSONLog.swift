import Foundation
import Kernel
import Logging

/// Writes each log entry as one line of JSON on standard error.
public struct JSONLog: LogHandler {
    public var logLevel: Logger.Level = .info
    public var metadata: Logger.Metadata = [:]
    private let label: String

    public init(label: String) { self.label = label }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        let line = JSONLog.line(label, event.level, "\(event.message)", all, at: .now())
        FileHandle.standardError.write(Data(line.utf8))
    }

    /// The line, with its line break: time, level, label and message first, then the metadata by name.
    static func line(
        _ label: String, _ level: Logger.Level, _ message: String, _ metadata: Logger.Metadata, at now: Instant
    ) -> String {
        var parts = [
            "\"time\":\(now.microseconds)", "\"level\":\(JSONText.string(level.rawValue))",
            "\"label\":\(JSONText.string(label))", "\"message\":\(JSONText.string(message))",
        ]
        for (key, value) in metadata.sorted(by: { $0.key < $1.key }) {
            parts.append("\(JSONText.string(key)):\(JSONText.string("\(value)"))")
        }
        return "{\(parts.joined(separator: ","))}\n"
    }
}
