import Documents
import Kernel
import Platform
import Storage

extension LetterForm {
    /// 告知提案代表: what was decided on their motion.
    static let motionDecision = LetterForm(
        "suggestions.motion-decision", "议案处理结果告知书", .readSuggestions,
        fields: [
            .init("机关", "甲市人民代表大会常务委员会"), .init("办事机构", "甲市人大常委会代表工作委员会"), .init("议案", "关于修路的议案"),
            .init("大会", "甲市第六届人民代表大会第三次会议"), .init("审议机构", "财政经济委员会"),
            .init("会议", "甲市第六届人大常委会第十次会议"), .init("决定日期", "2024年8月20日"), .init("结果", "交市政府办公室办理"),
            .init("决定的内容", "由市人民政府研究办理。"),
        ], nameField: "议案",
        house: WordDocument(
            .letter(sender: "{{机关}}"),
            [
                .title("议案处理结果告知书"), .flush("各位提案代表："),
                .body("你们在{{大会}}上提出的《{{议案}}》，经{{审议机构}}审议，{{会议}}于{{决定日期}}决定：{{结果}}。"),
                .body("{{决定的内容}}"), .body("特此告知。感谢你们对工作的支持。"), .blank, .right("{{办事机构}}"), .right("{{决定日期}}"),
            ]),
        source: .one { id, scope, db in
            let motion = try Motion.find(id.asID(), for: scope, db)
            guard let decidedOn = motion.decidedOn, let result = motion.result else {
                throw Failure.conflict("会议还没有决定，决定登记以后再打印。")
            }
            let office = try Office.named(scope.office, db)
            let texts: [String: String?] = [
                "机关": office.name, "办事机构": office.deputyAffairs, "议案": motion.title, "大会": motion.sessionName,
                "审议机构": motion.handedTo, "会议": motion.meetingName, "决定日期": decidedOn.chinese, "结果": result,
                "决定的内容": motion.decision,
            ]
            return FieldValues(texts.compactMapValues { $0 })
        })
}

extension Motion {
    /// What the meeting decided, as a letter says it; nil until it has.
    var result: String? {
        switch state {
        case .adopted: "通过决议"
        case .declined: "不列入会议议程"
        case .converted: "转为代表建议办理"
        case .handling, .answered, .done: "交\(unitName ?? "有关单位")办理"
        case .taken, .deliberating, .reported: nil
        }
    }
}
