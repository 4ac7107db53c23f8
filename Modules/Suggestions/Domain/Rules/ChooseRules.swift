import Kernel
import Platform
import Storage

/// An office takes a whole set: compared with what it has first, then confirmed.
public struct ChooseRules: Sendable {
    public static let auditAction = "suggestions.rules.chosen"

    /// A line of the comparison.
    public struct Line: Sendable {
        public let title: String
        public let before: String
        public let after: String
        public let basis: String
        public var isChange: Bool { before != after }
    }

    public let set: RuleSet
    public let lines: [Line]
    /// What becomes of the running clocks when they are counted anew.
    public let recount: ClockRecount

    private static let recountWord = "recount"
    public static let fields = [
        InputField("from", "施行日期", .day, required: true, hint: "从这一天起开始计时的期限按新规定"),
        InputField(
            "running", "正在计时的期限",
            .choice([
                InputField.Choice(recountWord, "也按新规定，从各自的起算日重新计算"),
                InputField.Choice("keep", "仍按起算时的规定"),
            ]), required: true, hint: "重新计算的，到期日的变动和原因留在该项期限里，并通知办理的人；已批准延期的不变"),
    ]

    /// What choosing this set would change. Throws `notFound` for an unknown set.
    public static func preview(_ id: String, for scope: Scope, _ db: any Connection) throws -> ChooseRules {
        try scope.require(.setSuggestionRules)
        guard let set = RuleSet.named(id) else { throw Failure.notFound("没有这套规定。") }
        let present = try SuggestionRules.load(of: scope.office, db)
        let clocks = try ClockRules.load(office: scope.office, db).open(of: set)
        let changed = clocks.filter { $0.present.length != $0.line.length }
        return ChooseRules(
            set: set,
            lines: clocks.map { present, line in
                Line(title: present.title, before: present.length.title, after: line.length.title, basis: line.basis)
            }
                + RuleLine.allCases.map { line in
                    Line(
                        title: line.title, before: line.words(in: present), after: line.words(in: set.rules),
                        basis: set.bases[line] ?? "")
                },
            recount: try ClockRecount.preview(
                Dictionary(changed.map { ($0.line.key, $0.line.length) }, uniquingKeysWith: { first, _ in first }),
                office: scope.office, db))
    }

    /// Puts the set into force from the day that was typed: every clock that differs by `ClockRules.change`, the other
    /// lines as a version of their own. Gives how many running clocks moved. Throws `invalid` beside its field.
    @discardableResult public static func choose(
        _ id: String, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws -> Int {
        try scope.require(.setSuggestionRules)
        guard let set = RuleSet.named(id) else { throw Failure.notFound("没有这套规定。") }
        let input = try Input(raw, for: fields)
        let day = try RuleDay.typed(input)
        let recounts = input.text("running") == recountWord
        guard !(recounts && day > db.now.day) else {
            throw Failure.invalid(field: "running", "规定从 \(day) 起才施行，正在计时的期限还不能按它计算。请选“仍按起算时的规定”，或从今天起施行。")
        }
        var changed: [String] = []
        for (present, line) in try ClockRules.load(office: scope.office, db).open(of: set) {
            let isLonger = present.length != line.length
            guard isLonger || !line.isSilent && present.basis != line.basis else { continue }
            try ClockRules.change(
                line.key, length: line.length, warnDays: present.warnDays, basis: line.basis, from: day, by: scope, db)
            if isLonger { changed.append(line.key) }
        }
        try StoredRules.insert(set.rules, from: day, by: scope, db)
        let moved =
            recounts
            ? try ClockRecount.apply(changed, reason: "改用\(set.title)的规定", by: scope, db).moves.count : 0
        try Audit.append(
            auditAction, on: Reference("platform.office", scope.office),
            ["set": set.id, "valid_from": day.description, "clocks_moved": String(moved)], by: scope, db)
        return moved
    }
}

extension ClockRules {
    /// The office's newest version of each clock of the set; a clock that the office does not run is left out.
    fileprivate func open(of set: RuleSet) -> [(present: OfficeClockRule, line: RuleSet.ClockLine)] {
        set.clocks.compactMap { line in
            versions.first { $0.key == line.key && $0.validTo == nil }.map { ($0, line) }
        }
    }
}

/// The day from which a rule holds, as it is typed.
enum RuleDay {
    /// Throws `invalid` for a day that no rule of today can begin on.
    static func typed(_ input: Input) throws -> Day {
        let day = try input.day("from").orInvalid("from", "请填写施行日期。")
        guard (2000...2100).contains(day.year) else {
            throw Failure.invalid(field: "from", "施行日期是 \(day.year) 年，应在 2000 年到 2100 年之间。")
        }
        return day
    }
}
