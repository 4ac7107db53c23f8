import Kernel
import Representatives
import RepresentativesContract
import Web

/// A fact of the printed forms: its name and its value.
struct HandbookFact: Sendable {
    let name: String
    let value: String
}

/// 基本情况 as the printed forms have it: nothing by which somebody could be called or found.
func handbookFacts(_ tenure: Tenure) -> [HandbookFact] {
    [
        HandbookFact(name: "姓名", value: tenure.person.name), HandbookFact(name: "性别", value: tenure.person.sex.title),
        HandbookFact(name: "民族", value: tenure.ethnicity ?? ""),
        HandbookFact(name: "政治面貌", value: tenure.party ?? ""),
        HandbookFact(name: "学历", value: tenure.education ?? ""),
        HandbookFact(name: "工作单位及职务", value: tenure.post ?? ""),
        HandbookFact(name: "届次", value: tenure.congress), HandbookFact(name: "代表编号", value: tenure.code),
        HandbookFact(name: "选举单位", value: tenure.electingUnit ?? ""),
        HandbookFact(name: "代表团", value: tenure.delegationName ?? ""),
        HandbookFact(name: "代表小组", value: tenure.groupName ?? ""),
        HandbookFact(name: "代表证号", value: tenure.certificateNumber ?? ""),
    ]
}

/// The sheets themselves.
enum HandbookView {
    /// Part by part, each entry with its day.
    static func handbook(_ book: Handbook) -> HTML {
        sheet(book, "履职手册") {
            for (place, part) in PerformancePart.allCases.enumerated() {
                let entries = book.entries(of: part)
                h3("\(numerals[place])、\(part.title)（\(entries.count) 项）")
                DataTable(
                    entries, caption: part.title, empty: "本年度没有记录。",
                    columns: [
                        .day("日期") { $0.day }, .text("类别") { $0.kind.title }, .text("事项") { $0.title },
                        .text("方式") { $0.role }, .text("说明") { $0.detail },
                    ])
            }
        }
    }

    /// Numbers only.
    static func card(_ book: Handbook) -> HTML {
        let counts = PerformanceCounts(book.entries)
        return sheet(book, "代表履职卡") {
            table(.class("data")) {
                caption("履职情况")
                thead {
                    tr {
                        th("部分", .scope("col"))
                        th("类别和次数", .scope("col"))
                        th("合计", .scope("col"), .class("number"))
                    }
                }
                tbody {
                    for part in PerformancePart.allCases {
                        tr {
                            th(part.title, .scope("row"))
                            td(kinds(part, counts))
                            td("\(counts.count(part))", .class("number"))
                        }
                    }
                }
            }
            p(
                "联系基层“四个一”："
                    + counts.fourOnes.map { "\($0.title)\($0.isDone ? "（已完成）" : "（还没有）")" }.joined(separator: "，"))
        }
    }

    private static let numerals = ["一", "二", "三", "四", "五", "六"]

    private static func kinds(_ part: PerformancePart, _ counts: PerformanceCounts) -> String {
        let done = part.kinds.compactMap { kind in counts.byKind[kind].map { "\(kind.title) \($0)" } }
        return done.isEmpty ? "—" : done.joined(separator: "，")
    }

    private static func sheet(_ book: Handbook, _ title: String, @HTMLBuilder content: () -> HTML) -> HTML {
        section(.class("sheet")) {
            h2("\(book.year)年\(title)：\(book.tenure.person.name)")
            FactList(handbookFacts(book.tenure).map { Fact($0.name, $0.value) })
            content()
            p("代表签名：＿＿＿＿＿＿　　代工委审核：＿＿＿＿＿＿　　＿＿＿＿年＿＿月＿＿日", .class("signatures"))
        }
    }
}
