import Kernel
import Platform
import Storage

/// An office changes single lines of its rules: those whose words change rest on the basis that is given.
public enum ChangeRuleLines {
    public static let auditAction = "suggestions.rules.changed"
    /// More names of classes than any rule has.
    private static let mostClasses = 12

    public static let fields: [InputField] = [
        InputField(
            "withdrawal", RuleLine.withdrawal.title, .choice(SuggestionRules.Withdrawal.self, \.title), required: true),
        InputField("withdrawal_needs_all", "联名建议须全体同意才能撤回", .yesNo, required: true),
        InputField("silence", RuleLine.silence.title, .choice(SuggestionRules.Silence.self, \.title), required: true),
        InputField(
            "classes", RuleLine.classes.title, .text(maxLength: 600), required: true,
            hint: "一行一类：A、B、C、D 之一，空格，本机关的名称。如：A 已解决"),
        InputField("signer", RuleLine.signer.title, .choice(ReplySigner.self, \.title), required: true),
        InputField(
            "second_unsatisfied", RuleLine.secondUnsatisfied.title, .choice(SecondUnsatisfied.self, \.title),
            required: true),
        InputField("promise", RuleLine.promise.title, .choice(PromiseRule.self, \.title), required: true),
        InputField("basis", "依据", .line(maxLength: 200), required: true, hint: "改动的各项依据哪部规定第几条，或哪次主任会议决定"),
        InputField("from", "施行日期", .day, required: true),
    ]

    /// What the fields hold now.
    public static func values(of rules: SuggestionRules) -> [String: String] {
        [
            "withdrawal": rules.withdrawal.rawValue,
            "withdrawal_needs_all": rules.withdrawalNeedsAll ? "yes" : "no",
            "silence": rules.silence.rawValue, "classes": rules.classes.map(\.text).joined(separator: "\n"),
            "signer": rules.signer.rawValue, "second_unsatisfied": rules.secondUnsatisfied.rawValue,
            "promise": rules.promise.rawValue,
        ]
    }

    public static func change(_ raw: [String: [String]], by scope: Scope, _ db: any Connection) throws {
        try scope.require(.setSuggestionRules)
        let input = try Input(raw, for: fields)
        let day = try RuleDay.typed(input)
        let before = try SuggestionRules.history(of: scope.office, db).first?.rules ?? SuggestionRules()
        var after = before
        after.withdrawal = try word(input, "withdrawal")
        after.withdrawalNeedsAll = input.isYes("withdrawal_needs_all")
        after.silence = try word(input, "silence")
        after.classes = try classes(input.required("classes"))
        after.signer = try word(input, "signer")
        after.secondUnsatisfied = try word(input, "second_unsatisfied")
        after.promise = try word(input, "promise")
        let changed = RuleLine.allCases.filter { $0.words(in: before) != $0.words(in: after) }
        guard !changed.isEmpty else { throw Failure.invalid("各项都和现行规定一样，没有需要保存的改动。") }
        for line in changed { after.bases[line] = input.required("basis") }
        try StoredRules.insert(after, from: day, by: scope, db)
        try Audit.append(
            auditAction, on: Reference("platform.office", scope.office),
            [
                "lines": changed.map(\.rawValue).joined(separator: ","), "basis": input.required("basis"),
                "valid_from": day.description,
            ], by: scope, db)
    }

    private static func word<Word: RawRepresentable<String>>(_ input: Input, _ name: String) throws -> Word {
        guard let word = Word(rawValue: input.required(name)) else {
            throw Failure.internal(cause: "closed list not checked")
        }
        return word
    }

    private static func classes(_ text: String) throws -> [ResultName] {
        let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
        let classes = try lines.map { line in
            try ResultName(text: line).orInvalid("classes", "“\(line.prefix(20))”应以 A、B、C、D 之一开头，空格后写名称。")
        }
        guard classes.contains(where: { $0.resultClass == .solved }) else {
            throw Failure.invalid(field: "classes", "至少要有一个 A 类（已经解决）。")
        }
        guard classes.count <= mostClasses, Set(classes.map(\.title)).count == classes.count else {
            throw Failure.invalid(field: "classes", "类别最多 \(mostClasses) 个，名称不能重复。")
        }
        return classes
    }
}
