import Kernel
import Platform
import RepresentativesContract
import Storage

/// 征集: a lead typed by the office.
public enum CollectLead {
    public static let fields: [InputField] = [
        InputField("code", "编号", .line(maxLength: 60), required: true),
        InputField("title", "标题", .line(maxLength: 200), required: true),
        InputField("proposer", "提出代表编号", .line(maxLength: 40)),
        InputField("proposed_on", "日期", .day, required: true),
        InputField("content", "内容", .text(maxLength: 5000)),
    ]

    /// The id was made with the form, so that a form sent twice makes one.
    public static func collect(
        _ id: ProjectID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepLivelihood)
        let input = try Input(raw, for: fields)
        guard try db.count("SELECT COUNT(*) FROM representatives_livelihood WHERE id = \(id)") == 0 else {
            _ = try Project.find(id, for: scope, db)
            return
        }
        let day = try input.requiredPastDay("proposed_on", "日期", by: db.now.day)
        let code = input.text("proposer")?.halfWidth
        let proposer = try code.flatMap { try CodedTenure.meant(by: [$0], in: scope.office, db)[$0]?.tenure }
        guard code == nil || proposer != nil else {
            throw Failure.invalid(field: "proposer", "名册里没有这个代表编号。")
        }
        var batch = Project.batch
        batch.append(
            id, scope.office, input.required("code").halfWidth, input.required("title"), proposer, code, day,
            ProjectState.lead, 0, 1, db.now)
        try db.insert(batch)
        if let content = input.text("content") {
            try db.run(
                """
                UPDATE representatives_livelihood SET content = \(content)
                 WHERE office_id = \(scope.office) AND id = \(id)
                """)
        }
        try Audit.append(
            "representatives.livelihood.collected", on: Reference(ProjectCase.kind, id), [:], by: scope, db)
    }
}
