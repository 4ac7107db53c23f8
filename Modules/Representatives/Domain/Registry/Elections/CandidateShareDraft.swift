import Kernel
import Platform
import Storage

/// What is filled in for one kind of candidates.
public enum CandidateShareDraft {
    public static let fields = [
        InputField("election", "选举", .one(.elections), required: true),
        InputField("structure", "结构", .choice(CandidateShare.Structure.self, \.title), required: true),
        InputField("bound", "要求", .choice(CandidateShare.Bound.self, \.title), required: true),
        InputField("percent", "百分之几", .line(maxLength: 3), required: true, hint: "数字，如 30；按本机关的选举工作方案"),
        InputField("candidates", "这类候选人", .line(maxLength: 5), required: true, hint: "正式代表候选人里有几名"),
        InputField("total", "正式代表候选人", .line(maxLength: 5), required: true, hint: "一共几名"),
    ]

    /// Sets the numbers of one kind; those set before are replaced, and stay in the audit trail.
    /// Throws `invalid` beside the field that is wrong.
    public static func store(_ input: Input, by scope: Scope, _ db: any Connection) throws {
        try scope.require(.keepRepresentatives)
        let election = try ElectionDraft.election(input, in: scope.office, db)
        let structure = try CandidateShare.Structure(rawValue: input.required("structure"))
            .orInvalid("structure", "请选择结构。")
        let percent = try input.requiredNumber("percent", "百分数", in: 0...100)
        let total = try input.requiredNumber("total", "正式代表候选人的人数", in: 1...99_999)
        let candidates = try input.requiredNumber("candidates", "这类候选人的人数", in: 0...total)
        let changed = try db.run(
            """
            UPDATE representatives_candidate_share
               SET bound = \(input.required("bound")), percent = \(percent), candidates = \(candidates), total = \(total)
             WHERE office_id = \(scope.office) AND election_id = \(election) AND structure = \(structure)
            """)
        if changed == 0 {
            try db.run(
                """
                INSERT INTO representatives_candidate_share (id, office_id, election_id, structure, bound, percent,
                                                             candidates, total, created_at)
                VALUES (\(ID<CandidateShare>.new(at: db.now)), \(scope.office), \(election), \(structure),
                        \(input.required("bound")), \(percent), \(candidates), \(total), \(db.now))
                """)
        }
        try Audit.append(
            "representatives.election.keep", on: Reference("platform.office", scope.office),
            [
                "election": election.description, "structure": structure.rawValue, "bound": input.required("bound"),
                "percent": String(percent),
                "candidates": String(candidates), "total": String(total),
            ], by: scope, db)
    }
}
