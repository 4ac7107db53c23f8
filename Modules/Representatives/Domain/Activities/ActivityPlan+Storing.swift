import Kernel
import Platform
import Storage

extension ActivityPlan {
    /// Plans a new activity, numbered when no 活动编号 is given.
    ///
    /// - Parameter id: made with the form, so that a form sent twice plans one activity.
    /// - Throws: `invalid` for what was filled in wrongly, `forbidden`, `conflict` for the id of something else.
    public static func create(_ id: ActivityID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection) throws
    {
        try scope.require(.keepActivities)
        let input = try Input(raw, for: [codeField] + fields)
        let plan = try ActivityPlan(input, in: scope.office, db)
        if let name: String = try db.value(
            "SELECT name FROM representatives_activity WHERE office_id = \(scope.office) AND id = \(id)")
        {
            guard name == plan.name else { throw Failure.conflict("这份表单已经保存过一项活动。请重新打开新建页面。") }
            return
        }
        let code = try input.text("code") ?? nextCode(in: plan.heldOn.year, scope.office, db)
        guard
            try db.count(
                "SELECT COUNT(*) FROM representatives_activity WHERE office_id = \(scope.office) AND code = \(code)")
                == 0
        else { throw Failure.invalid(field: "code", "已经有活动编号“\(code)”。") }
        try db.run(
            """
            INSERT INTO representatives_activity (
                id, office_id, code, kind, kind_word, name, sort_key, held_on, ends_on, place, host, host_level, theme,
                group_id, station, campaign_id, meeting_id, received, opinions, plan, state, version, created_at)
            VALUES (\(id), \(scope.office), \(code), \(plan.kind), \(plan.kindWord), \(plan.name),
                    \(PinyinKey.of(plan.name)), \(plan.heldOn), \(plan.endsOn), \(plan.place), \(plan.host),
                    \(plan.hostLevel), \(plan.theme), \(plan.group), \(plan.station), \(plan.campaign),
                    \(plan.meeting), 0, 0, \(plan.text), \(ActivityState.planned), 1, \(db.now))
            """)
        try SearchIndex.activities.put(id, "\(code) \(plan.name)", db)
        try Audit.append("representatives.activity.planned", on: Reference(ActivityCase.kind, id), [:], by: scope, db)
    }

    /// Puts this plan in the place of the one there was.
    func replace(_ id: ActivityID, _ db: any Connection) throws {
        try db.run(
            """
            UPDATE representatives_activity
               SET kind = \(kind), kind_word = \(kindWord), name = \(name), sort_key = \(PinyinKey.of(name)),
                   held_on = \(heldOn), ends_on = \(endsOn), place = \(place), host = \(host),
                   host_level = \(hostLevel), theme = \(theme), group_id = \(group), station = \(station),
                   campaign_id = \(campaign), meeting_id = \(meeting), plan = \(text)
             WHERE id = \(id)
            """)
        let code: String? = try db.value("SELECT code FROM representatives_activity WHERE id = \(id)")
        try SearchIndex.activities.put(id, "\(code ?? "") \(name)", db)
    }

    public static let codeField = InputField("code", "活动编号", .line(maxLength: 40), hint: "不填时自动编号。")

    /// HD2024-00001, HD2024-00002 …
    private static func nextCode(in year: Int, _ office: OfficeID, _ db: any Connection) throws -> String {
        let head = "HD\(year)-"
        // "." is the sign after "-": all codes of the year, without a pattern.
        let codes: [String] = try db.values(
            """
            SELECT code FROM representatives_activity
             WHERE office_id = \(office) AND code >= \(head) AND code < \("HD\(year).")
            """)
        // People type codes too: what is no number of up to nine digits does not count, whatever it says.
        let numbers = codes.compactMap { code -> Int? in
            let digits = code.dropFirst(head.count)
            return digits.count <= 9 && digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int(digits) : nil
        }
        let digits = String((numbers.max() ?? 0) + 1)
        return head + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    }
}

extension SearchIndex {
    /// Activities by 活动编号 and name.
    static let activities = SearchIndex("representatives_activity_search")
}
