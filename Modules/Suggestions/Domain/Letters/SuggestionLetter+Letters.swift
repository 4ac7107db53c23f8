import Documents

/// Letters with a sender's head (信函格式).
extension SuggestionLetter {
    /// 山东省条例第二十一条: a co-unit's opinion goes to the main unit.
    static let opinionText = WordDocument(
        .letter(sender: "{{承办单位}}"),
        [
            .title("关于{{建议名称}}的会办意见"), .flush("{{主办单位}}："),
            .body("由你单位主办、我单位会办的《{{标题}}》（{{提出人}}）收悉。经研究，现提出会办意见如下："), .body("{{会办意见}}"),
            .blank, .right("{{承办单位}}"), .right("{{会办意见日期}}"),
            .paragraph(.note, "抄送：{{办事机构}}"),
        ])

    /// 浙江省规定第二十二条、第二十五条: the class at the upper right; the office and the urging body get a copy. What frames
    /// the body is left out where the body says it itself.
    static let replyText = WordDocument(
        .letter(sender: "{{承办单位}}"),
        [
            .paragraph(.corner, "类别：{{答复类别}}"), .paragraph(.corner, "公开属性：{{单位公开意见}}"),
            .paragraph(.mark, "{{稿件说明}}"), .paragraph(.mark, "{{发文字号}}"),
            .title("关于{{建议名称}}的答复{{答复次数}}"), .flush("{{答复对象}}代表："),
            .body("{{收悉语}}"), .body("{{答复正文}}"), .body("本件由{{会办单位}}会办。"), .body("承诺事项：{{承诺事项}}"),
            .body("承诺完成时限：{{承诺时限}}"),
            .body("{{致谢语}}"), .body("附件：办理情况征询意见表"), .blank,
            .right("{{承办单位}}"), .right("{{签发日期}}"), .body("（联系人：{{联系人}}　电话：{{电话}}）"),
            .paragraph(.note, "抄送：{{办事机构}}，{{督查机构}}"),
        ])

    static let urgingText = WordDocument(
        .letter(sender: "{{办事机构}}"),
        [
            .paragraph(.mark, "{{发文字号}}"), .title("关于督促办理代表建议的函"), .flush("{{承办单位}}："),
            .body("由你单位承办的下列{{件数}}件代表建议，{{问题}}"),
            .table(
                WordTable(
                    widths: [7, 11, 6],
                    [
                        .header(["编号", "标题", "期限"]),
                        .init([.init("{{建议.编号}}"), .init("{{建议.标题}}"), .init("{{建议.期限}}")]),
                    ])),
            .body("要求：{{要求}}"), .body("请于{{答复期限}}前完成，并书面回复办理情况。"), .blank, .right("{{办事机构}}"),
            .right("{{日期}}"), .body("（联系人：{{联系人}}　电话：{{电话}}）"),
        ])
}
