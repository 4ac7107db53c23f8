import Kernel
import Platform
import Storage
import SuggestionsContract

extension BatchAssignment {
    /// The history of each suggestion, the audit entry, and the news: each unit is told once with its number, the
    /// signers of each suggestion of theirs.
    static func record(
        _ check: BatchCheck, batch: AssignmentBatchID, by scope: Scope, _ db: any Connection
    ) throws {
        let taken = check.rows.compactMap { row -> Journal.Taken<SuggestionCase>? in
            guard let id = row.id, let transition = transition(from: row.state) else { return nil }
            return .init(
                transition, of: Reference(SuggestionReferences.suggestion, id), opinion: check.opinion(of: row))
        }
        let whole = Reference(AssignmentBatch.reference, batch)
        try Journal(scope: scope, db).record(.assign, taken, under: whole, happenedOn: db.now.day)
        try Notice.send(
            check.messages(to: whole) + (try toSigners(check, scope.office, db)), in: scope.office,
            except: scope.account, db)
    }

    private static func toSigners(
        _ check: BatchCheck, _ office: OfficeID, _ db: any Connection
    ) throws -> [Notice.Message] {
        let signers: [Signed] = try db.all(
            """
            SELECT \(Signed.columns) FROM suggestions_signer
             WHERE office_id = \(office) AND suggestion_id IN \(check.rows.compactMap(\.id))
               AND answer IN ('lead', 'confirmed')
            """)
        let people = Dictionary(grouping: signers, by: \.suggestion)
        let words = try NewsWords.all(of: check.rows.compactMap(\.id), in: office, db)
        return check.rows.compactMap { row in
            row.id.map { id in
                Notice.Message(
                    text: "\(words[id]?.name ?? "建议")已经交办。\(check.opinion(of: row))。",
                    page: Reference(SuggestionReferences.suggestion, id),
                    holders: (people[id] ?? []).map { .person($0.person) })
            }
        }
    }

    private struct Signed: Record {
        static var columns: SQL { "suggestion_id, person_id" }
        let suggestion: SuggestionID
        let person: PersonID

        init(_ row: inout Row) throws {
            suggestion = try row.next()
            person = try row.next()
        }
    }
}

extension BatchCheck {
    fileprivate func opinion(of row: Row) -> String {
        let main = row.main.flatMap { units[$0] } ?? ""
        return "主办：\(main)"
            + (row.co.isEmpty ? "" : "；会办：" + row.co.compactMap { units[$0] }.joined(separator: "、"))
    }

    /// One for each unit.
    fileprivate func messages(to whole: Reference) -> [Notice.Message] {
        let (mains, others) = (rows.compactMap(\.main), rows.flatMap(\.co))
        return Set(mains + others).sorted().map { unit in
            let main = mains.count { $0 == unit }
            let co = others.count { $0 == unit }
            return Notice.Message(
                text: "交办给本单位的代表建议 \(main + co) 件（主办 \(main) 件，会办 \(co) 件），请逐件签收。", page: whole,
                holders: [.unit(unit)])
        }
    }
}
