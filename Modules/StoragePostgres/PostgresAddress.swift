import CLibPQ
import Storage

/// Where a PostgreSQL database is: "postgres://user:password@host:5432/name?sslmode=verify-full", or libpq's
/// "host=... dbname=..." form. What it leaves out comes from libpq's environment (PGHOST, PGPASSFILE and so on).
public struct PostgresAddress: Sendable, CustomStringConvertible {
    /// libpq's keywords and values.
    private var parameters: [String: String]

    /// Throws `StorageError.unavailable` when the text is no address. The text is not repeated: it holds a password.
    public init(_ text: String) throws {
        guard let options = PQconninfoParse(text, nil) else {
            throw StorageError(.unavailable, detail: "the address of the database is not understood")
        }
        defer { PQconninfoFree(options) }
        parameters = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { parameters[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
    }

    /// The same server and user, another database.
    public func naming(database: String) -> PostgresAddress {
        var other = self
        other.parameters["dbname"] = database
        return other
    }

    /// The name of the database, when the address has one.
    public var database: String? { parameters["dbname"] }

    /// Host, port and database, for the log; never the password.
    public var description: String {
        "\(parameters["host"] ?? "localhost"):\(parameters["port"] ?? "5432")/\(parameters["dbname"] ?? "")"
    }

    /// Opens a connection on this thread, which waits for it: a libpq connection, good or bad, or nil without memory.
    func connect(_ configuration: PostgresConfiguration) -> OpaquePointer? {
        let seconds = max(2, configuration.connectTimeout.components.seconds)
        // A server that vanished without a word is noticed within half a minute.
        var all = [
            "application_name": "renda", "connect_timeout": "\(seconds)", "keepalives_idle": "20",
            "keepalives_interval": "5", "keepalives_count": "3", "tcp_user_timeout": "30000",
        ]
        all.merge(parameters) { _, given in given }
        all["client_encoding"] = "UTF8"
        let pairs = all.map { (Self.copy($0.key), Self.copy($0.value)) }
        defer {
            for (keyword, value) in pairs {
                keyword.deallocate()
                value.deallocate()
            }
        }
        let keywords: [UnsafePointer<CChar>?] = pairs.map { UnsafePointer($0.0) } + [nil]
        let values: [UnsafePointer<CChar>?] = pairs.map { UnsafePointer($0.1) } + [nil]
        return PQconnectdbParams(keywords, values, 0)
    }

    private static func copy(_ text: String) -> UnsafeMutablePointer<CChar> {
        let bytes = text.utf8CString
        let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count)
        _ = copy.initialize(from: bytes)
        // An allocation of at least one element has an address.
        return copy.baseAddress!
    }
}
