import Platform

extension Verb<AssignmentCase> {
    /// 改派: the office saw that it went to the wrong unit, and gives the part to another; a co-unit may simply leave.
    static let reassign = Verb(
        .reassign,
        fields: [
            InputField("unit", "改由哪个单位承办", .one(.units), hint: "会办单位不再会办、不另找单位时不选。"),
            InputField("requirement", "办理要求", .text(maxLength: 1000), hint: "不写则沿用原来的要求。"),
            InputField("reason", "改派的理由", .text(maxLength: 1000), required: true, hint: "会告知原单位，代表看不到。"),
        ]
    ) { act in try relieve(act, why: act.input.text("reason")) }
}
