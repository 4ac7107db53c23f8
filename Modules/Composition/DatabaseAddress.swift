import Kernel
import Storage
import StoragePostgres
import StorageSQLite

/// How a database is named: `sqlite:PATH` or `postgres://…`.
public enum DatabaseAddress {
    /// Throws `invalid` for an address that is neither, `unavailable` when it cannot be opened.
    public static func open(_ address: String) throws -> any Database {
        if address.hasPrefix("sqlite:") {
            let path = String(address.dropFirst("sqlite:".count))
            guard !path.isEmpty else { throw Failure.invalid("sqlite: 后面要写文件，如 sqlite:var/renda.sqlite。") }
            return try SQLiteDatabase(path: path)
        }
        if address.hasPrefix("postgres://") || address.hasPrefix("postgresql://") {
            return PostgresDatabase(try PostgresAddress(address))
        }
        throw Failure.invalid("不认识的数据库地址。请写 sqlite:文件 或 postgres://用户@主机/库名。")
    }
}
