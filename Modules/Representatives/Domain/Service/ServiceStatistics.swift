import Kernel
import Platform
import Storage

extension Statistic {
    /// The office's own lists in the work report.
    static let ofService: [Statistic] =
        [
            .summing(
                "mailings.copies", Words("寄送资料", unit: "份次", "统计期内寄送资料的份数之和"),
                records: { period, office in
                    entries(of: .mailings, named: "item", amount: "copies", period, office)
                }, read: { try read(&$0, .mailings, "份数") }),
            publicity("publicity.campaign", "代表行动宣传报道", unit: "篇次", "类别为代表行动的宣传报道", "代表行动"),
            publicity("publicity.work", "代表工作宣传稿件", unit: "篇次", "类别为代表工作的宣传稿件", "代表工作"),
            publicity("publicity.series", "系列宣传", unit: "期", "类别为系列宣传的宣传活动", "系列宣传"),
        ] + receptions

    private static let receptions: [Statistic] = [
        .counting(
            "receptions.visits.batches", Words("来访调研批次", unit: "批", "来访调研批次"),
            records: { period, office in receptions(of: "来访调研", period, office) },
            read: { try read(&$0, .receptions, "人次") }),
        .summing(
            "receptions.visits.people", Words("来访调研人次", unit: "人次", "来访调研人次之和"),
            records: { period, office in receptions(of: "来访调研", period, office) },
            read: { try read(&$0, .receptions, "人次") }),
        .counting(
            "receptions.upper.batches", Words("服务上级活动", unit: "批次", "参与服务上级活动批次"),
            records: { period, office in receptions(of: "上级活动", period, office) },
            read: { try read(&$0, .receptions, "人次") }),
    ]

    private static func publicity(
        _ key: String, _ title: String, unit: String, _ definition: String, _ category: String
    ) -> Statistic {
        .counting(
            key, Words(title, unit: unit, definition),
            records: { period, office in
                entries(
                    of: .publicity, named: "title", amount: "CAST(1 AS BIGINT)", period, office,
                    " AND category = \(category)")
            }, read: { try read(&$0, .publicity, nil) })
    }

    private static func receptions(of category: String, _ period: Period, _ office: OfficeID) -> SQL {
        entries(
            of: .receptions, named: "visitors", amount: "COALESCE(people, 0)", period, office,
            " AND category = \(category)")
    }

    /// Entries of the period that count.
    private static func entries(
        of list: EntryList, named name: SQL, amount: SQL, _ period: Period, _ office: OfficeID, _ more: SQL = ""
    ) -> SQL {
        """
        SELECT id, \(name) AS name, \(list.daySQL) AS happened_on, \(amount) AS amount FROM \(list.tableSQL)
         WHERE office_id = \(office) AND withdrawn_reason IS NULL
           AND \(list.daySQL) >= \(period.from) AND \(list.daySQL) <= \(period.to)\(more)
         ORDER BY \(list.daySQL), id
        """
    }

    private static func read(_ row: inout Row, _ list: EntryList, _ amountTitle: String?) throws -> FigureRecord {
        let id: EntryID = try row.next()
        let name: String = try row.next()
        let day: Day = try row.next()
        let amount: Int = try row.next()
        let counted = amountTitle.map { [FigureRecord.Field($0, String(amount))] } ?? []
        return FigureRecord(
            name, path: "\(list.path)/\(id)", fields: [.init(list.dayTitle, day.description)] + counted)
    }
}
