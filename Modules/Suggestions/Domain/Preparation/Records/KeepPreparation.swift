import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// Entering a research, a material or a publication; all deputies of the office are told. Taking one back.
public enum KeepPreparation {
    public static func fields(_ kind: PreparationKind) -> [InputField] { kind.fields }

    public static let withdrawal = [InputField("reason", "撤回原因", .text(maxLength: 500), required: true)]

    /// `id` was made with the form, so that a form sent twice makes one. Throws `forbidden`, `invalid`.
    public static func enter(
        _ id: ID<PreparationRecord>, _ kind: PreparationKind, _ raw: [String: [String]], _ verbs: Suggestions,
        by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepPreparation)
        let input = try Input(raw, for: kind.fields)
        let day = try input.requiredSensiblePastDay("held_on", kind.names.day, by: db.now.day)
        let copies =
            kind == .publication ? try input.number("copies", "印数（册）", in: 1...999_999) : nil
        guard try db.count("SELECT COUNT(*) FROM suggestions_preparation WHERE id = \(id)") == 0 else { return }
        let place = kind == .research ? input.text("place") : nil
        try db.run(
            """
            INSERT INTO suggestions_preparation (id, office_id, kind, title, author, held_on, place, copies, body,
                                                 entered_by, created_at)
            VALUES (\(id), \(scope.office), \(kind), \(input.required("title")), \(input.required("author")), \(day),
                    \(place), \(copies), \(input.required("body")), \(scope.name), \(db.now))
            """)
        try Audit.append(
            "suggestions.preparation.entered", on: Reference(PreparationRecord.reference, id),
            ["kind": kind.rawValue], by: scope, db)
        try Notice.send(
            "\(kind.title)“\(input.required("title"))”可以看了。", about: Reference(PreparationRecord.reference, id),
            to: try verbs.deputies(of: scope.office, db), by: scope, db)
    }

    /// It stays with its reason, for those who keep them. Throws `notFound`, `conflict`.
    public static func withdraw(
        _ id: ID<PreparationRecord>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepPreparation)
        _ = try PreparationRecord.find(id, for: scope, db)
        let input = try Input(raw, for: withdrawal)
        let changed = try db.run(
            """
            UPDATE suggestions_preparation
               SET withdrawn_on = \(db.now.day), withdrawn_reason = \(input.required("reason"))
             WHERE id = \(id) AND office_id = \(scope.office) AND withdrawn_on IS NULL
            """)
        guard changed == 1 else { throw Failure.conflict("已经撤回。") }
        try Audit.append(
            "suggestions.preparation.withdrawn", on: Reference(PreparationRecord.reference, id), [:], by: scope, db)
    }
}

extension Suggestions {
    /// Everyone in office of the office's own level, to be told something.
    fileprivate func deputies(of office: OfficeID, _ db: any Connection) throws -> [Journal.Holder] {
        let level = try Office.named(office, db).level
        return try directory.inOffice(level, delegation: nil, matching: nil, limit: 10_000, in: office, db)
            .map { .person($0.person) }
    }
}
