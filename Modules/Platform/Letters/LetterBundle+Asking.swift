import Kernel
import Storage

extension LetterBundle {
    /// Asks for letters about these things of the list; sent twice with the same id, it is asked once.
    ///
    /// Throws `invalid` for none, too many, or one that is not in the list this person was shown.
    static func ask(
        _ id: LetterBundleID, _ form: LetterForm, about chosen: [ID<Never>], in days: ClosedRange<Day>,
        by scope: Scope, _ db: any Connection
    ) throws {
        let earlier = try db.count(
            """
            SELECT COUNT(*) FROM platform_letter_bundle
             WHERE office_id = \(scope.office) AND account_id = \(scope.account) AND id = \(id)
            """)
        guard earlier == 0 else { return }
        guard let candidates = form.candidates, scope.may(form.permission) else { throw LetterForm.missing }
        let wanted = Set(chosen)
        guard !wanted.isEmpty else { throw Failure.invalid(field: "subject", "请先勾选要生成的文书。") }
        let found = try candidates(days, scope, db).filter { wanted.contains($0.id) }
        guard found.count == wanted.count else {
            throw Failure.invalid(field: "subject", "所选的有些已经不在名单里，请按下面的名单重新勾选。")
        }
        guard found.count <= most else { throw Failure.invalid(field: "subject", "一次最多生成 \(most) 份。") }
        let template: LetterTemplateID? = try LetterTemplate.current(in: scope.office, db)[form.key]?.id
        try db.run(
            """
            INSERT INTO platform_letter_bundle (id, office_id, account_id, form, template_id, state, total, created_at)
            VALUES (\(id), \(scope.office), \(scope.account), \(form.key), \(template), 'making', \(found.count),
                    \(db.now))
            """)
        var items = Batch(into: "platform_letter_item", ["bundle_id", "office_id", "position", "subject_id", "title"])
        for (place, candidate) in found.enumerated() {
            items.append(id, scope.office, place + 1, candidate.id, candidate.title)
        }
        try db.insert(items)
        try Audit.append(
            "platform.letters-asked", on: Reference("platform.letter-bundle", id),
            ["form": form.key, "count": String(found.count)], by: scope, db)
    }

    /// Throws `conflict` when it has ended already.
    static func cancel(_ id: LetterBundleID, by scope: Scope, _ db: any Connection) throws {
        _ = try find(id, of: scope, db)
        guard try end(id, .cancelled, in: scope.office, db) else { throw Failure.conflict("这批文书已经生成完或取消。") }
        try Audit.append(
            "platform.letters-cancelled", on: Reference("platform.letter-bundle", id), [:], by: scope, db)
    }

    /// Ends one that is being made; what was made of it is let go. Whether it was being made.
    @discardableResult
    static func end(
        _ id: LetterBundleID, _ state: State, archive: [UInt8]? = nil, problem: String? = nil, in office: OfficeID,
        _ db: any Connection
    ) throws -> Bool {
        let changed = try db.run(
            """
            UPDATE platform_letter_bundle
               SET state = \(state), archive = \(archive.map { Bytes($0) }), problem = \(problem),
                   finished_at = \(db.now)
             WHERE office_id = \(office) AND id = \(id) AND state = 'making'
            """)
        guard changed == 1 else { return false }
        try db.run(
            "UPDATE platform_letter_item SET bytes = NULL WHERE office_id = \(office) AND bundle_id = \(id)")
        return true
    }
}
