import Foundation
import Kernel

/// A database of the part `deputies`, made and filled by it.
struct DeputyDatabase {
    let settings: Settings
    let site: Site
    /// Of the file or the database, and of the file with its sign-ins.
    let name: String

    var address: String {
        site == .sqlite ? "sqlite:\(path)" : "\(settings.postgres)/\(name)"
    }

    private var path: String { "\(settings.work)/\(name).sqlite" }

    /// Empty but for the office.
    func make() throws {
        try remove()
        if site == .postgres { try administer("CREATE DATABASE \(name)") }
        try renda("init", "--non-interactive")
        try renda("import", "ledgers", "Samples/shiyan-2024h1/机关.csv")
    }

    /// The same once more under another name. Nothing may use this one meanwhile.
    func copy(to other: DeputyDatabase) throws {
        try other.remove()
        switch site {
        case .sqlite:
            _ = try Child.output("sqlite3", [path, "PRAGMA wal_checkpoint(TRUNCATE)"])
            try FileManager.default.copyItem(atPath: path, toPath: other.path)
        case .postgres: try administer("CREATE DATABASE \(other.name) TEMPLATE \(name)")
        }
    }

    func remove() throws {
        switch site {
        case .sqlite: for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
        case .postgres: try administer("DROP DATABASE IF EXISTS \(name)")
        }
    }

    /// The program `renda` over this database.
    @discardableResult func renda(_ arguments: String...) throws -> String {
        try Child.output("\(settings.programs)/renda", arguments, environment: ["RENDA_DATABASE": address])
    }

    /// Runs these statements in one transaction, without the safety and the checks that a fill does not need.
    func run(_ statements: [String]) throws {
        let file = "\(settings.work)/fill.sql"
        let text = statements.map { "\($0);\n" }.joined()
        switch site {
        case .sqlite:
            try "PRAGMA synchronous = OFF;\nPRAGMA cache_size = -400000;\nBEGIN;\n\(text)COMMIT;\n".write(
                toFile: file, atomically: true, encoding: .utf8)
            _ = try Child.output("sqlite3", ["-bail", path, ".read \(file)"])
        case .postgres:
            // "replica": the foreign keys are not looked up for each of millions of rows.
            try "SET session_replication_role = replica;\nBEGIN;\n\(text)COMMIT;\nVACUUM ANALYZE;\n".write(
                toFile: file, atomically: true, encoding: .utf8)
            _ = try Child.output("psql", [address, "-Xq", "-v", "ON_ERROR_STOP=1", "-f", file])
        }
    }

    /// The only value of a question.
    func value(_ question: String) throws -> String {
        let output =
            site == .sqlite
            ? try Child.output("sqlite3", ["-readonly", path, question])
            : try Child.output("psql", [address, "-XqAtc", question])
        return output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func administer(_ command: String) throws {
        _ = try Child.output("psql", ["\(settings.postgres)/postgres", "-Xqc", command])
    }
}
