import Foundation
import Kernel

/// The ledger 建议 with made-up suggestions, their leads and units those of the sample ledger.
struct SuggestionSheet {
    /// 50,000 in fifteen years.
    static let (perYear, years) = (3333, 15)

    private let leads: [String]
    private let units: [String]

    init() throws {
        let text = try String(contentsOfFile: "Samples/shiyan-2024h1/建议.csv", encoding: .utf8)
        let rows = text.split(whereSeparator: \.isNewline).dropFirst()
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        let own = rows.filter { $0[3] == "市" && !$0[9].isEmpty }
        leads = Array(Set(own.map { $0[7] })).sorted()
        units = Array(Set(own.map { $0[9] })).sorted()
        guard !leads.isEmpty, !units.isEmpty else {
            throw Failure.internal(cause: "no suggestions in the sample ledger")
        }
    }

    /// Two of the units.
    var pair: (main: String, co: String) { (units[0], units[units.count > 1 ? 1 : 0]) }

    /// Writes the file and gives its path. In `open` years every second one is being handled, every tenth not yet handed
    /// to a unit; all others are closed.
    func write(_ years: ClosedRange<Int>, open: ClosedRange<Int>, to folder: String) throws -> String {
        let path = "\(folder)/建议.csv"
        var lines = [
            "建议编号,标题,类别,层级,来源,提出日期,领衔代表编号,主办单位,会办单位,交办日期,答复日期,办理结果,代表评价"
        ]
        for year in years { lines += (0..<Self.perYear).map { line($0, of: year, isOpen: open.contains(year)) } }
        try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    private func line(_ number: Int, of year: Int, isOpen: Bool) -> String {
        let seed = number &* 7919 &+ year &* 104_729
        let day = String(format: "%d-01-%02d", year, 5 + number % 20)
        let (main, co) = (units[seed % units.count], units[(seed / 7 + 1) % units.count])
        let handed = ["\(main)", main == co ? "" : co, String(format: "%d-02-%02d", year, 1 + number % 20)]
        let end =
            isOpen && number % 10 == 0
            ? ["", "", "", "", "", ""]
            : handed + (isOpen && number.isMultiple(of: 2) ? ["", "", ""] : ["\(year)-04-10", "A", "满意"])
        return
            ([
                String(format: "%d%04d", year, number + 1), Self.title(seed), "社会建设", "市", "闭会建议", day,
                leads[seed % leads.count],
            ] + end).joined(separator: ",")
    }

    /// Some 60,000 different ones.
    static func title(_ seed: Int) -> String {
        let place = places[seed % places.count] + String(letters[seed / 17 % letters.count]) + "镇"
        let verb = verbs[seed / 31 % verbs.count]
        let thing = things[seed / 53 % things.count]
        return "关于\(place)\(verb)\(thing)\(matters[seed / 101 % matters.count])的建议"
    }

    private static let letters = Array("河山石桥龙泉柳林东西南北青白黄黑金银铁")
    private static let places = ["双", "大", "小", "三", "五", "长", "新", "太", "平", "安", "永", "吉", "元"]
    private static let verbs = ["增设", "改造", "规范", "扶持", "延伸", "整治", "保护", "推广", "修缮", "减免", "公开", "监测"]
    private static let things = [
        "停车场", "公交线路", "乡村医生", "垃圾分类", "校园食堂", "茶园", "水库", "古建筑", "老年食堂", "物业收费", "充电桩", "农村公路", "自来水厂", "留守儿童",
        "非遗传承", "快递网点", "标准厂房", "污水管网", "电梯", "健身器材", "法律援助", "担保贷款", "山洪预警", "撂荒耕地", "托育机构", "公益墓地", "河道采砂",
        "职业培训", "菜市场", "门诊报销", "信号灯", "消防通道",
    ]
    private static let matters = [
        "运维", "补助标准", "布局规划", "安全隐患", "人员待遇", "收费标准", "用地", "长效管护", "资金", "信息公开", "考核办法", "服务质量",
    ]
}
