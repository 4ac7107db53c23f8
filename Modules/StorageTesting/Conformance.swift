import Storage

/// One thing that must hold of every driver. It works on an empty database and makes the tables it needs.
public struct Conformance: Sendable, CustomStringConvertible {
    /// A sentence about behaviour.
    public let name: String
    /// Throws a `ConformanceError` that says what did not hold.
    public let check: @Sendable (any Database) async throws -> Void

    init(_ name: String, _ check: @escaping @Sendable (any Database) async throws -> Void) {
        self.name = name
        self.check = { database in
            do {
                try await check(database)
            } catch let error as StorageError {
                // Its description is for users; here the detail is wanted.
                throw ConformanceError(description: "\(error): \(error.detail ?? "")")
            }
        }
    }

    public var description: String { name }

    public static let all = values + texts + statements + errors + transactions + limits + migrations
}

/// What did not hold.
public struct ConformanceError: Error, CustomStringConvertible {
    public let description: String
}

func expect(_ condition: Bool, _ message: @autoclosure () -> String) throws {
    guard condition else { throw ConformanceError(description: message()) }
}

func expect<V: Equatable>(_ actual: V, is expected: V, _ label: String) throws {
    try expect(actual == expected, "\(label): expected \(expected), got \(actual)")
}

/// Expects a `StorageError` for which `matches` is true.
func expectError(
    _ label: String, where matches: (StorageError.Kind) -> Bool, _ body: () async throws -> Void
) async throws {
    do {
        try await body()
    } catch let error as StorageError {
        return try expect(matches(error.kind), "\(label): got \(error.kind) (\(error.detail ?? ""))")
    }
    throw ConformanceError(description: "\(label): nothing was refused")
}

func expectError(_ kind: StorageError.Kind, _ body: () async throws -> Void) async throws {
    try await expectError("\(kind)", where: { $0 == kind }, body)
}
