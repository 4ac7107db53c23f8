import Kernel
import Platform
import Storage
import SuggestionsContract

/// What is to be published of a suggestion, part by part; the originals are never changed.
struct PublicationDraft {
    struct Part {
        let part: PublicationPart
        let treatment: PublicationTreatment
        let body: String?
        let reason: String?
    }

    let scope: PublishedScope
    let ground: PublicationGround?
    let reason: String?
    let consent: Publication
    let consentBasis: String?
    let parts: [Part]

    /// The full text as it is.
    init(plain facts: PublicationFacts) {
        scope = .full
        ground = nil
        reason = nil
        consent = .full
        consentBasis = nil
        parts = PublicationPart.allCases.filter { !facts.original($0).isEmpty }.map { part in
            Part(part: part, treatment: .asIs, body: facts.original(part), reason: nil)
        }
    }

    /// Throws `invalid` beside its field: wider than the deputy's consent, withheld without a ground, something
    /// found that nobody has looked at. A part that is withheld is so whatever text stands beside the reason.
    init(_ input: Input, _ facts: PublicationFacts) throws {
        scope = try input.text("scope").flatMap(PublishedScope.init(rawValue:)).orInvalid("scope", "请选择公开范围。")
        (consent, consentBasis) = try Self.consent(input, facts)
        guard scope.isWithin(consent) else {
            throw Failure.invalid(
                field: "scope", "代表的公开意见是“\(consent.title)”，不能\(scope.title)。代表改变意见的，请先取得代表的书面意见。")
        }
        ground = input.text("ground").flatMap(PublicationGround.init(rawValue:))
        reason = input.text("reason")
        if scope == .titleOnly, ground == nil {
            throw Failure.invalid(field: "ground", "只公开标题的，请选择其他内容不公开的依据。")
        }
        try Self.check(ground, reason)
        let shown: [PublicationPart] = scope == .full ? PublicationPart.allCases : [.title]
        parts = try shown.filter { !facts.original($0).isEmpty }.map { try Self.part($0, input, facts) }
        if ground == nil, parts.contains(where: { $0.treatment == .withheld }) {
            throw Failure.invalid(field: "ground", "有不公开的部分，请选择依据：公开网页上写明依据，不写理由。")
        }
        try Self.confirm(parts, input)
    }

    var title: String { parts.first { $0.part == .title }?.body ?? "" }
    var texts: [String] { parts.compactMap(\.body) }

    /// 其他 needs words.
    static func check(_ ground: PublicationGround?, _ reason: String?) throws {
        guard ground != .other || reason != nil else {
            throw Failure.invalid(field: "reason", "依据是“其他”的，请写明理由。")
        }
    }

    private static func consent(_ input: Input, _ facts: PublicationFacts) throws -> (Publication, String?) {
        if let consent = facts.consent { return (consent, nil) }
        guard let consent = input.text("consent").flatMap(Publication.init(rawValue:)) else {
            throw Failure.invalid(field: "consent", "这件建议没有登记代表的公开意见，请征得代表意见后补录。")
        }
        let basis = try input.text("consent_basis").orInvalid("consent_basis", "请写明代表公开意见的依据，如：某年某月某日书面意见。")
        return (consent, basis)
    }

    private static func part(
        _ part: PublicationPart, _ input: Input, _ facts: PublicationFacts
    ) throws -> Part {
        let (typed, withheld) = (input.text(part.textField), input.text(part.withheldField))
        let original = facts.original(part)
        // The form begins with the original: one who changes nothing of it rewrites nothing.
        let text = typed.flatMap { same($0, original) ? nil : $0 }
        if let withheld {
            return Part(part: part, treatment: .withheld, body: nil, reason: withheld)
        }
        return Part(
            part: part, treatment: text == nil ? .asIs : .redacted, body: text ?? original, reason: nil)
    }

    /// As they read: a form changes how lines end.
    private static func same(_ one: String, _ other: String) -> Bool {
        func lines(_ text: String) -> [String] { text.split(whereSeparator: \.isNewline).map { String($0).trimmed } }
        return lines(one).filter { !$0.isEmpty } == lines(other).filter { !$0.isEmpty }
    }

    /// What was found is told by kind and number only: the message may be seen over somebody's shoulder.
    private static func confirm(_ parts: [Part], _ input: Input) throws {
        guard !input.isYes("confirmed") else { return }
        let found = parts.compactMap { part -> String? in
            let findings = SensitiveText.findings(in: part.body ?? "")
            guard !findings.isEmpty else { return nil }
            let kinds = SensitiveText.Kind.allCases.compactMap { kind -> String? in
                let count = findings.filter { $0.kind == kind }.count
                return count == 0 ? nil : "\(kind.title) \(count) 处"
            }
            return "\(part.part.title)里有\(kinds.joined(separator: "、"))"
        }
        guard found.isEmpty else {
            throw Failure.invalid(
                field: "confirmed", "\(found.joined(separator: "；"))。请改写这些部分；确认可以公开的，在这里选“是”。")
        }
    }
}
