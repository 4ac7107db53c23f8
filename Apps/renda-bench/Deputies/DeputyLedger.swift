import Foundation

/// The ledger 代表 with made-up deputies of the office's own level, all in office.
enum DeputyLedger {
    static let deputies = 8000
    static let groups = 1500
    static let delegations = 40
    static let term = 6

    private static let columns =
        "代表编号,姓名,性别,民族,出生日期,政治面貌,学历,工作单位及职务,层级,届次,选举单位,代表团,代表小组,当选日期,当选方式,资格审查日期,代表证号,发证日期,状态,手机号码"
    private static let surnames = Array("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许")
    private static let given = Array("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平")

    /// Writes the file and gives its path.
    static func write(to folder: String) throws -> String {
        let path = "\(folder)/代表.csv"
        let lines = [columns] + (0..<deputies).map(line)
        try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    private static func line(_ number: Int) -> String {
        let name = String([surnames[number % 20], given[number / 20 % 20], given[number / 400 % 20]])
        let code = String(format: "C%05d", number + 1)
        let born = String(format: "%d-%02d-%02d", 1960 + number % 40, 1 + number % 12, 1 + number % 28)
        return [
            code, name, number.isMultiple(of: 2) ? "男" : "女", "汉族", born, "中共党员", "大学本科",
            "第\(number % 900 + 1)社区居民委员会主任", "市", String(term), "第\(number % delegations + 1)选举单位",
            "第\(number % delegations + 1)代表团", "第\(number % groups + 1)代表小组", "2022-01-10", "换届选举", "2022-01-11",
            "市\(term)-\(code)", "2022-01-12", "在任", String(format: "199%08d", number),
        ].joined(separator: ",")
    }
}
