extension EntryList {
    /// 议政代表: deputies of a street's consultative meeting (街道议政代表会议).
    public static let consultative = EntryList(
        title: "议政代表", lead: "街道议政代表。离任时登记任期结束，不作废。", kind: "representatives.consultative",
        path: "/representatives/consultative", parameter: "consultative",
        columns: [
            EntryColumn("姓名", "name", .line(60), required: true, ledger: true),
            EntryColumn("地区", "area", .line(60), ledger: true),
            EntryColumn("街道", "street", .line(60), ledger: true),
            EntryColumn("任期开始", "starts_on", .day, ledger: true),
            EntryColumn("任期结束", "ends_on", .day, hint: "离任后填写：在任的最后一天"),
            EntryColumn("备注", "note", .text(1000)),
        ],
        table: "representatives_consultative", dayColumn: "starts_on")
}
