import Documents
import Kernel
import Platform
import Storage
import SuggestionsContract

/// 重点督办方案 and 督办情况报告 (浙江省规定第二十八条).
extension LetterForm {
    static let keyPlan = LetterForm(
        "suggestions.key-plan", "重点督办方案", .superviseSuggestions, fields: keyFields, nameField: "建议编号",
        house: WordDocument(
            .plain,
            [
                .title("重点督办代表建议办理方案"), facts, .paragraph(.heading, "一、督办目标"), .body("{{目标}}"),
                .paragraph(.heading, "二、步骤"), .body("{{步骤}}"), .paragraph(.heading, "三、时间"), .body("{{时间}}"), .blank,
                .right("{{办事机构}}"), .right("{{今天}}"),
            ]),
        source: .one { id, scope, db in
            let key = try KeySuggestion.find(id.asID(), for: scope, db)
            guard key.goal != nil else { throw Failure.conflict("还没有制定督办方案，制定以后再打印。") }
            return try values(of: key, scope, db)
        })

    static let keyReport = LetterForm(
        "suggestions.key-report", "重点督办情况报告", .superviseSuggestions, fields: keyFields,
        lists: [
            List(
                "活动",
                [
                    Field("日期", "2024-05-08"), Field("方式", "视察现场"), Field("地点", "某村"), Field("参加人员", "委员 3 人"),
                    Field("情况", "路面已修 3 公里。"),
                ])
        ], nameField: "建议编号",
        house: WordDocument(
            .plain,
            [
                .title("重点督办代表建议情况报告"), facts, .paragraph(.heading, "一、督办活动"),
                .table(
                    WordTable(
                        widths: [4, 3, 3, 4, 8],
                        [
                            .header(["日期", "方式", "地点", "参加人员", "情况和意见"]),
                            .init(["日期", "方式", "地点", "参加人员", "情况"].map { .init("{{活动.\($0)}}") }),
                        ])),
                .paragraph(.heading, "二、督办情况"), .body("{{报告}}"), .blank, .right("{{办事机构}}"), .right("{{报告日期}}"),
            ]),
        source: .one { id, scope, db in
            let key = try KeySuggestion.find(id.asID(), for: scope, db)
            guard key.report != nil else { throw Failure.conflict("还没有督办情况报告，报告以后再打印。") }
            var values = try values(of: key, scope, db)
            values.lists["活动"] = try KeyAction.all(of: key.id, in: scope.office, db).filter { $0.withdrawnOn == nil }
                .map {
                    [
                        "日期": $0.heldOn.description, "方式": $0.kind.title, "地点": $0.place ?? "",
                        "参加人员": $0.participants ?? "", "情况": $0.content,
                    ]
                }
            return values
        })

    private static let facts = SuggestionLetter.facts([
        ["建议编号", "{{建议编号}}", "年度", "{{年度}}"], ["标题", "{{标题}}"],
        ["领衔督办领导", "{{领衔督办领导}}", "对口委员会", "{{对口委员会}}"],
        ["主办单位", "{{主办单位}}", "主办单位负责人", "{{主办单位负责人}}"], ["会办单位", "{{会办单位}}"], ["决定", "{{决定}}"],
    ])

    private static let keyFields: [Field] = [
        Field("机关", "甲市人民代表大会常务委员会"), Field("办事机构", "甲市人大常委会代表工作委员会"), Field("建议编号", "2024001"),
        Field("标题", "关于改善农村道路的建议"), Field("年度", "2024年"), Field("领衔督办领导", "钱某"), Field("对口委员会", "城建环资委"),
        Field("主办单位", "市交通运输局"), Field("会办单位", "市财政局"), Field("主办单位负责人", "吴某"),
        Field("决定", "六届第30次主任会议，2024年2月20日"), Field("目标", "年底前通车。"), Field("步骤", "五月视察，九月听取汇报。"),
        Field("时间", "2024年3月1日至2024年11月30日"), Field("报告", "督办以后，路已修好。"),
        Field("报告日期", "2024年11月20日"), Field("今天", "2024年3月1日"),
    ]

    private static func values(of key: KeySuggestion, _ scope: Scope, _ db: any Connection) throws -> FieldValues {
        let office = try Office.named(scope.office, db)
        let units: [UnitOfPart] = try db.all(
            """
            SELECT \(UnitOfPart.columns) FROM suggestions_assignment a JOIN platform_unit u ON u.id = a.unit_id
             WHERE a.office_id = \(scope.office) AND a.suggestion_id = \(key.suggestion) ORDER BY u.sort_key, a.id
            """)
        let names = { (roles: [AssignmentRole]) in
            units.filter { roles.contains($0.role) }.map(\.name).joined(separator: "、")
        }
        let texts: [String: String?] = [
            "机关": office.name, "办事机构": office.deputyAffairs, "建议编号": key.number, "标题": key.title,
            "年度": "\(key.year)年", "领衔督办领导": key.leader, "对口委员会": key.committee,
            "主办单位": names(AssignmentRole.replying), "会办单位": names([.co]), "主办单位负责人": key.unitLeader,
            "决定": "\(key.meeting)，\(key.decidedOn.chinese)", "目标": key.goal, "步骤": key.steps,
            "时间": key.startsOn.map { "\($0.chinese)至\(key.endsOn?.chinese ?? "办结")" }, "报告": key.report,
            "报告日期": key.reportedOn?.chinese, "今天": db.now.day.chinese,
        ]
        return FieldValues(texts.compactMapValues { $0 })
    }
}

private struct UnitOfPart: Record {
    static var columns: SQL { "u.name, a.role" }
    let name: String
    let role: AssignmentRole

    init(_ row: inout Row) throws {
        name = try row.next()
        role = try row.next()
    }
}
