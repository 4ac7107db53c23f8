import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// 代录: the office types what a deputy who does not sign in handed in on paper. Who typed it and the day on the paper
/// are kept beside whose suggestion it is, and in the history where the signed original lies (domain 3.1).
public enum PaperEntry {
    private static let paperOn = InputField(
        "paper_on", "纸质件日期", .day, required: true, hint: "代表签名交来的日期；期限从这一天起算。")
    private static let paper = InputField(
        "paper", "签名原件存放处", .line(maxLength: 100), required: true,
        hint: "如：代工委建议档案 3 卷。扫描件录入后在这件建议的“附件”里上传，选“纸质原件扫描”。")
    private static let checklist = SubmissionChecklist.fields + SubmissionChecklist.ownFields
    private static let texts = Draft.fields.filter { rewritten.contains($0.name) }
    /// What may be typed anew after it was sent back.
    static let rewritten: Set<String> = ["title", "situation", "analysis", "proposal", "publication"]

    /// What the form asks for: whose it is, the day on the paper, and what stands on it.
    public static let fields: [InputField] =
        [
            InputField("lead", "领衔代表", .one(.deputies), required: true),
            paperOn, paper,
            InputField("cosigners", "联名代表", .many(.deputies), hint: "在纸质件上签了名的代表。"),
        ] + Draft.fields + checklist

    static let again: [InputField] = [paperOn, paper] + texts + checklist

    /// The day on the paper: not after today, and of this year or the last.
    static func day(_ input: Input, _ db: any Connection) throws -> Day {
        let today = db.now.day
        let day = try input.requiredPastDay("paper_on", "纸质件日期", by: today)
        guard day >= today.advanced(by: -366) else {
            throw Failure.invalid(field: "paper_on", "纸质件日期不能早于一年以前。")
        }
        return day
    }
}

extension Suggestions {
    /// Enters a paper and hands it in for its signers, in one go.
    ///
    /// - Parameter id: made with the form, so that a form sent twice makes one suggestion.
    /// - Throws: `invalid` beside the field, or with what is missing to hand it in; then nothing is written.
    public func enterPaper(
        _ id: SuggestionID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws -> Outcome? {
        try scope.require(.assignSuggestions)
        let input = try Input(raw, for: PaperEntry.fields)
        guard try db.count("SELECT COUNT(*) FROM suggestions_suggestion WHERE id = \(id)") == 0 else {
            guard try isVisible(id, to: scope, db) else { throw Failure.notFound("没有这件建议，或者您不能查看它。") }
            return nil
        }
        let day = try PaperEntry.day(input, db)
        let signers = try paperSigners(input, scope, db)
        let boxes = DraftBoxes(input)
        // The head's own signature stands on the paper.
        if let unit = boxes.proposedUnit, try Unit.names(of: [unit], in: scope.office, db).isEmpty {
            throw Failure.invalid(field: "proposed_unit", "没有这个承办单位，请重新选择。")
        }
        if let discussed = boxes.discussedOn, discussed > db.now.day {
            throw Failure.invalid(field: "discussed_on", "讨论日期不能晚于今天（\(db.now.day.chinese)）。")
        }
        try insert(id, input, signers, on: day, scope, db)
        try boxes.save(id, db)
        try SuggestionSearch.refresh([id], db)
        let again = Set(PaperEntry.again.map(\.name))
        return try act(.enterPaper, on: id, raw.filter { again.contains($0.key) }, by: scope, db)
    }

    /// The lead first; all in office, of the office's own level, each once.
    private func paperSigners(_ input: Input, _ scope: Scope, _ db: any Connection) throws -> [DeputySummary] {
        let level = try Office.named(scope.office, db).level
        let lead: TenureID = try input.id("lead").orInvalid("lead", "请选择领衔代表。")
        let cosigners: [TenureID] = input.ids("cosigners")
        let deputies = try directory.deputies([lead] + cosigners, in: scope.office, db)
        guard let first = deputies[lead], first.isInOffice, first.level == level else {
            throw Failure.invalid(field: "lead", "领衔代表应是本级在任、没有暂停执行职务的代表。")
        }
        let others = cosigners.compactMap { deputies[$0] }.filter { $0.isInOffice && $0.level == level }
        guard others.count == cosigners.count else {
            throw Failure.invalid(field: "cosigners", "联名代表都应是本级在任、没有暂停执行职务的代表。")
        }
        guard Set(others.map(\.person) + [first.person]).count == others.count + 1 else {
            throw Failure.invalid(field: "cosigners", "联名代表里有领衔代表或者有重复，请去掉。")
        }
        return [first] + others
    }

    private func insert(
        _ id: SuggestionID, _ input: Input, _ signers: [DeputySummary], on day: Day, _ scope: Scope,
        _ db: any Connection
    ) throws {
        let lead = signers[0]
        try db.run(
            """
            INSERT INTO suggestions_suggestion (
                id, office_id, state, version, round, level, origin, title, situation, analysis, proposal, publication,
                lead_tenure_id, lead_person_id, delegation_id, proposed_on, is_key, is_excellent, created_at, changed_at,
                paper_on, paper_entered_by)
            VALUES (\(id), \(scope.office), \(SuggestionState.draft), 1, 1, \(lead.level), \(Origin.between),
                    \(input.required("title")), \(input.required("situation")), \(input.required("analysis")),
                    \(input.required("proposal")), \(input.text("publication")), \(lead.tenure), \(lead.person),
                    \(lead.delegation), \(day), \(false), \(false), \(db.now), \(db.now), \(day), \(scope.name))
            """)
        var batch = Batch(
            into: "suggestions_signer",
            ["id", "office_id", "suggestion_id", "person_id", "tenure_id", "position", "answer"])
        for (place, signer) in signers.enumerated() {
            batch.append(
                ID<Draft>.new(at: db.now), scope.office, id, signer.person, signer.tenure, place,
                place == 0 ? SuggestionFacts.Signer.Answer.lead : .confirmed)
        }
        try db.insert(batch)
    }
}

extension Verb<SuggestionCase> {
    /// Handed in for the deputy; after it was sent back, with the words of the new paper.
    static let enterPaper = Verb(.enterPaper, fields: PaperEntry.again) { act in
        let day = try PaperEntry.day(act.input, act.db)
        for name in ["situation", "proposal", "publication"] where act.input.text(name) == nil {
            throw Failure.invalid(field: name, "请按纸质件填写。")
        }
        if act.facts.kind == .motion, act.input.text("analysis") == nil {
            throw Failure.invalid(field: "analysis", "议案请按纸质件填写案据。")
        }
        try SubmissionChecklist.require(act.input, of: .load(of: act.scope.office, act.db))
        try act.db.run(
            """
            UPDATE suggestions_suggestion
               SET title = \(act.input.required("title")), situation = \(act.input.required("situation")),
                   analysis = \(act.input.required("analysis")), proposal = \(act.input.required("proposal")),
                   publication = \(act.input.text("publication")), paper_on = \(day),
                   paper_entered_by = \(act.scope.name)
             WHERE id = \(act.facts.id)
            """)
        try SuggestionSearch.refresh([act.facts.id], act.db)
        var effect = try submitted(act, on: day)
        effect.happenedOn = day
        let original = "代录：纸质件日期 \(day)，签名原件存放在\(act.input.required("paper"))。"
        effect.opinion = [original, effect.opinion].compactMap { $0 }.joined()
        effect.tells += act.facts.signed.map { .person($0.person) }
        return effect
    }
}
