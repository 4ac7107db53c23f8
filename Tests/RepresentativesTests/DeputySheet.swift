/// Rows of the ledger 代表, about people who do not exist.
struct DeputySheet {
    struct Line {
        var code: String
        var name: String
        var sex = "男"
        var bornOn = "1970-01-01"
        var level = "市"
        var term = 6
        var delegation = "甲区代表团"
        var group = "甲区第1代表小组"
        var post = "甲区某公司经理"
        var reviewedOn = "2021-12-20"
        var issuedOn = "2022-01-05"
        var state = "在任"
        var phone = "13800001234"

        init(_ code: String, _ name: String) {
            self.code = code
            self.name = name
        }

        var cells: [String] {
            [
                code, name, sex, "汉族", bornOn, "群众", "大专", post, level, String(term), "甲区", delegation, group,
                "2021-12-01", "换届选举", reviewedOn, "证\(code)", issuedOn, state, phone,
            ]
        }
    }

    static let heading =
        "代表编号,姓名,性别,民族,出生日期,政治面貌,学历,工作单位及职务,层级,届次,选举单位,代表团,代表小组,当选日期,当选方式,资格审查日期,代表证号,发证日期,状态,手机号码"

    static func text(_ lines: [Line]) -> String {
        ([heading] + lines.map { $0.cells.joined(separator: ",") }).joined(separator: "\n")
    }

    static func line(_ code: String, _ name: String, _ change: (inout Line) -> Void = { _ in }) -> Line {
        var line = Line(code, name)
        change(&line)
        return line
    }

    /// So many deputies of one delegation, each with a name, a birth date and a telephone of their own.
    static func crowd(_ count: Int) -> [Line] {
        (1...count).map { number in
            line("S\(10_000 + number)", "人员\(number)") { line in
                line.bornOn = "19\(60 + number % 30)-0\(1 + number % 9)-1\(number % 10)"
                line.phone = "139\(10_000_000 + number)"
            }
        }
    }
}
