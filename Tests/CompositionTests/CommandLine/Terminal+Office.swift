import Testing

extension Terminal {
    /// The small office, with a deputy and a clerk who sign in.
    func openOffice() async throws {
        _ = try await done("init", "--non-interactive")
        try await OfficeFolder.with { folder in _ = try await done("import", "ledgers", folder) }
        for (login, name, role, subject) in [
            ("daibiao", "代表甲", "deputy", "代表甲"), ("jingban", "经办人甲", "unit_clerk", "市交通运输局"),
        ] {
            _ = try await done("account", "add", login, name)
            _ = try await done("account", "grant", login, role, "--of", subject)
        }
    }

    /// What was said by a command that must go well.
    func done(_ arguments: String...) async throws -> String {
        let outcome = try await run("renda", arguments)
        try #require(outcome.code == 0, "renda \(arguments.joined(separator: " ")): \(outcome.error)\(outcome.out)")
        return outcome.out
    }
}
