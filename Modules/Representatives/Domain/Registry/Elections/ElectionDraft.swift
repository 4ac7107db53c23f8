import Kernel
import Platform
import Storage

/// What is filled in for an election and for one of its stages.
public enum ElectionDraft {
    public static let fields = [
        InputField(
            "level", "选举哪一级代表", .choice(Level.self, \.title), required: true),
        InputField("term", "届次", .line(maxLength: 2), required: true, hint: "数字，如 7"),
        InputField(
            "kind", "方式", .choice(ElectionKind.self, \.title), required: true),
        InputField("organ", "由谁选举", .line(maxLength: 100), required: true, hint: "如：某区第十届人大第一次会议；某县选民"),
        InputField("held_on", "选举日", .day, required: true, hint: "当选日期是这一天的代表，列为这次选出的"),
    ]

    public static let stageFields = [
        InputField("election", "选举", .one(.elections), required: true),
        InputField(
            "stage", "阶段", .choice(ElectionStage.self, \.title), required: true),
        InputField("starts_on", "开始", .day, required: true),
        InputField("ends_on", "结束", .day),
        InputField("posted_on", "张榜公布之日", .day, hint: "选民名单在选举日的二十日以前，代表候选人名单在十五日以前（选举法第二十八条、第三十二条）"),
        InputField("final_posted_on", "正式候选人名单公布之日", .day, hint: "提名确定候选人阶段填写：选举日的七日以前（选举法第三十二条）"),
        InputField("note", "说明", .line(maxLength: 200)),
    ]

    /// Throws `invalid` beside the field that is wrong; for an election that is there already.
    public static func store(_ input: Input, by scope: Scope, _ db: any Connection) throws {
        try scope.require(.keepRepresentatives)
        let level = try Level(rawValue: input.required("level")).orInvalid("level", "请选择层级。")
        let term = try ConstituencyDraft.number(input, "term", "届次", in: 1...99)
        let kind = try ElectionKind(rawValue: input.required("kind")).orInvalid("kind", "请选择方式。")
        let organ = input.required("organ")
        let day = try input.day("held_on").orInvalid("held_on", "请填写选举日。")
        let same = try db.count(
            """
            SELECT COUNT(*) FROM representatives_election
             WHERE office_id = \(scope.office) AND level = \(level) AND term = \(term) AND held_on = \(day)
               AND organ = \(organ)
            """)
        guard same == 0 else { throw Failure.invalid(field: "organ", "这次选举已经登记。") }
        try db.run(
            """
            INSERT INTO representatives_election (id, office_id, level, term, kind, organ, held_on, created_at)
            VALUES (\(ID<Election>.new(at: db.now)), \(scope.office), \(level), \(term), \(kind), \(organ), \(day),
                    \(db.now))
            """)
        try Audit.append(
            "representatives.election.keep", on: Reference("platform.office", scope.office),
            ["congress": level.congress(term), "organ": organ, "day": day.description], by: scope, db)
    }

    /// The election that was chosen; throws `invalid` beside its field for another office's.
    static func election(_ input: Input, in office: OfficeID, _ db: any Connection) throws -> ID<Election> {
        let election: ID<Election> = try input.id("election").orInvalid("election", "请选择选举。")
        let known = try db.count(
            "SELECT COUNT(*) FROM representatives_election WHERE office_id = \(office) AND id = \(election)")
        guard known == 1 else { throw Failure.invalid(field: "election", "没有这次选举，请从列表中选择。") }
        return election
    }

    /// Sets the days of a stage; those set before are replaced.
    public static func storeStage(_ input: Input, by scope: Scope, _ db: any Connection) throws {
        try scope.require(.keepRepresentatives)
        let election = try election(input, in: scope.office, db)
        let stage = try ElectionStage(rawValue: input.required("stage")).orInvalid("stage", "请选择阶段。")
        let starts = try input.day("starts_on").orInvalid("starts_on", "请填写开始的日期。")
        let ends = input.day("ends_on")
        if let ends, ends < starts { throw Failure.invalid(field: "ends_on", "结束不能早于开始。") }
        let changed = try db.run(
            """
            UPDATE representatives_election_stage
               SET starts_on = \(starts), ends_on = \(ends), posted_on = \(input.day("posted_on")),
                   final_posted_on = \(input.day("final_posted_on")), note = \(input.text("note"))
             WHERE election_id = \(election) AND stage = \(stage)
            """)
        if changed == 0 {
            try db.run(
                """
                INSERT INTO representatives_election_stage (id, office_id, election_id, stage, starts_on, ends_on,
                                                            posted_on, final_posted_on, note, created_at)
                VALUES (\(ID<Election.Stage>.new(at: db.now)), \(scope.office), \(election), \(stage), \(starts),
                        \(ends), \(input.day("posted_on")), \(input.day("final_posted_on")),
                        \(input.text("note")), \(db.now))
                """)
        }
        try Audit.append(
            "representatives.election.keep", on: Reference("platform.office", scope.office),
            ["stage": stage.title, "starts_on": starts.description], by: scope, db)
    }
}

extension InputField.Source {
    /// The office's elections.
    public static let elections = InputField.Source("elections")
}
