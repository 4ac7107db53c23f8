import Kernel
import Platform
import Storage

/// A version of an office's rules beyond the clocks: what it says, from which day, and who entered it.
public struct StoredRules: Record, Sendable {
    public static var columns: SQL {
        """
        rule_set, withdrawal, withdrawal_needs_all, silence, classes, signer, second_unsatisfied, promise,
        withdrawal_basis, withdrawal_needs_all_basis, silence_basis, classes_basis, signer_basis,
        second_unsatisfied_basis, promise_basis, valid_from, set_by, set_at
        """
    }

    public let rules: SuggestionRules
    public let validFrom: Day
    public let setBy: String
    public let setAt: Instant

    public init(_ row: inout Row) throws {
        var rules = SuggestionRules()
        rules.set = try row.next()
        rules.withdrawal = try row.next()
        rules.withdrawalNeedsAll = try row.next()
        rules.silence = try row.next()
        let classes: String = try row.next()
        rules.classes = classes.split(whereSeparator: \.isNewline).compactMap { ResultName(text: String($0)) }
        rules.signer = try row.next()
        rules.secondUnsatisfied = try row.next()
        rules.promise = try row.next()
        // In the order of the lines, which is that of the columns.
        for line in RuleLine.allCases { rules.bases[line] = try row.next(String.self) }
        validFrom = try row.next()
        setBy = try row.next()
        setAt = try row.next()
        rules.validFrom = validFrom
        rules.setBy = setBy
        self.rules = rules
    }

    /// Writes a version. Throws `invalid` beside `from` for a day before the latest version's.
    static func insert(_ rules: SuggestionRules, from day: Day, by scope: Scope, _ db: any Connection) throws {
        let latest: Day? = try db.value(
            """
            SELECT valid_from FROM suggestions_rule WHERE office_id = \(scope.office)
             ORDER BY valid_from DESC LIMIT 1
            """)
        if let latest, day < latest {
            throw Failure.invalid(field: "from", "现行规定自 \(latest) 起施行，新规定不能早于这一天。")
        }
        var batch = Batch(
            into: "suggestions_rule",
            [
                "id", "office_id", "rule_set", "withdrawal", "withdrawal_needs_all", "silence", "classes", "signer",
                "second_unsatisfied", "promise", "withdrawal_basis", "withdrawal_needs_all_basis", "silence_basis",
                "classes_basis", "signer_basis", "second_unsatisfied_basis", "promise_basis", "valid_from", "set_by",
                "set_at",
            ])
        let basis = { (line: RuleLine) in rules.bases[line] ?? RuleSet.silent }
        batch.append(
            ID<StoredRules>.new(at: db.now), scope.office, rules.set, rules.withdrawal, rules.withdrawalNeedsAll,
            rules.silence, rules.classes.map(\.text).joined(separator: "\n"), rules.signer, rules.secondUnsatisfied,
            rules.promise, basis(.withdrawal), basis(.withdrawalNeedsAll), basis(.silence), basis(.classes),
            basis(.signer), basis(.secondUnsatisfied), basis(.promise), day, scope.name, db.now)
        try db.insert(batch)
    }
}
