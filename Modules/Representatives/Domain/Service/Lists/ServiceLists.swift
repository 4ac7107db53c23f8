import Storage

extension EntryList {
    /// 资料寄送: what was sent to deputies, so that they know (代表知情知政).
    public static let mailings = EntryList(
        title: "资料寄送", lead: "给代表寄送的资料，按份数计入工作报告。", kind: "representatives.mailing",
        path: "/representatives/mailings", parameter: "mailing",
        columns: [
            EntryColumn("日期", "sent_on", .day, required: true, ledger: true),
            EntryColumn("名称", "item", .line(200), required: true, ledger: true, hint: "如：中国人大、市人大常委会公报"),
            EntryColumn("份数", "copies", .integer(0...10_000_000), required: true, ledger: true, counted: true),
            EntryColumn("寄送范围", "recipients", .line(200), hint: "如：全体在任市代表、代表小组组长"),
            EntryColumn("备注", "note", .text(1000)),
            EntryColumn("用于", "occasion", .line(200), hint: "为哪次报告会、情况通报会或会议寄的"),
        ],
        table: "representatives_mailing", dayColumn: "sent_on")

    /// 宣传: reports about deputies and their work.
    public static let publicity = EntryList(
        title: "宣传", lead: "代表行动、代表工作的宣传报道和系列宣传，按类别计入工作报告。", kind: "representatives.publicity",
        path: "/representatives/publicity", parameter: "publication",
        columns: [
            EntryColumn("日期", "published_on", .day, required: true, ledger: true),
            EntryColumn("级别", "media_level", .line(60), ledger: true, hint: "媒体的级别，如：市级以上"),
            EntryColumn("类别", "category", .words(["代表行动", "代表工作", "系列宣传"]), required: true, ledger: true),
            EntryColumn("标题", "title", .line(200), required: true, ledger: true),
            EntryColumn("媒体", "medium", .line(100)),
            EntryColumn("宣传对象", "about", .line(200), hint: "代表、代表小组或活动"),
            EntryColumn("字数", "word_count", .integer(0...100_000_000), counted: true),
            EntryColumn("照片张数", "photos", .integer(0...1_000_000), counted: true),
            EntryColumn("获奖", "prize", .line(100), hint: "如：征文二等奖"),
        ],
        table: "representatives_publicity", dayColumn: "published_on")

    /// 接待: deputies and committees from elsewhere, and activities of higher levels served.
    public static let receptions = EntryList(
        title: "接待", lead: "接待来访调研，服务上级人大的活动，按批次和人次计入工作报告。", kind: "representatives.reception",
        path: "/representatives/receptions", parameter: "reception",
        columns: [
            EntryColumn("日期", "received_on", .day, required: true, ledger: true),
            EntryColumn("类型", "category", .words(["来访调研", "上级活动"]), required: true, ledger: true),
            EntryColumn("对象", "visitors", .line(200), required: true, ledger: true),
            EntryColumn("人次", "people", .integer(0...1_000_000), ledger: true, counted: true),
            EntryColumn("内容", "content", .text(2000)),
            EntryColumn("陪同", "accompanied_by", .line(200)),
        ],
        table: "representatives_reception", dayColumn: "received_on")

    /// 代表微信群 and the like, under real names, each with an administrator.
    public static let channels = EntryList(
        title: "代表微信群", lead: "代表工作用的微信群和其他联系渠道，实名管理，一群一管理员。", kind: "representatives.channel",
        path: "/representatives/channels", parameter: "channel",
        columns: [
            EntryColumn("名称", "name", .line(100), required: true),
            EntryColumn("用途", "purpose", .line(200)),
            EntryColumn("管理员", "administrator", .line(60), required: true),
            EntryColumn("人数", "members", .integer(0...100_000)),
            EntryColumn("实名", "real_name", .words(["全部实名", "部分实名", "未实名"], isOpen: false), required: true),
            EntryColumn("核对日期", "checked_on", .day, required: true, hint: "最近一次核对成员姓名的日期"),
        ],
        table: "representatives_channel", dayColumn: "checked_on")

    /// Editions of the address book.
    public static let editions = EntryList(
        title: "通讯录编印", lead: "每次编印的通讯录。寄送后请在“资料寄送”里登记。", kind: "representatives.edition",
        path: "/representatives/address-book/editions", parameter: "edition",
        columns: [
            EntryColumn("版次", "number", .line(60), required: true, hint: "如：2024年第1版"),
            EntryColumn("编印日期", "printed_on", .day, required: true),
            EntryColumn("印数", "copies", .integer(1...1_000_000), required: true),
            EntryColumn("范围", "covers", .line(200), hint: "如：市第6届全体在任代表"),
            EntryColumn("变动说明", "changes", .text(2000), hint: "比上一版增减、更正了哪些"),
        ],
        table: "representatives_edition", dayColumn: "printed_on")

    /// The lists of the room Service.
    public static let ofService: [EntryList] = [.mailings, .publicity, .receptions, .channels, .editions] + ofWork
}
