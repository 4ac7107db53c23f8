import Kernel
import Platform
import Suggestions
import Web

extension DetailSection {
    /// 相关情况: the boxes of the paper, supplements, and earlier suggestions of the same matter.
    static let submission = DetailSection { detail, reader, db in
        let submission = try SubmissionDetail.load(detail.core.id, for: reader.scope, db)
        return .list([
            supplements(submission.supplements), Panel("相关情况", folded: true) { FactList(facts(submission)) }.html,
            earlier(submission),
        ])
    }

    private static func facts(_ submission: SubmissionDetail) -> [Fact] {
        let (boxes, marks) = (submission.boxes, submission.marks)
        var facts = [Fact("提出人", boxes.proposer.title), Fact("形成方式", boxes.formation?.title)]
        if let day = boxes.discussedOn { facts.append(Fact("全团讨论日期", day.description)) }
        if boxes.wantsContact { facts.append(Fact("希望加强沟通", "是")) }
        if boxes.isForReference { facts.append(Fact("书面答复", "仅供工作参考，不需要书面答复")) }
        facts.append(Fact("建议的承办单位", marks.proposedUnitName))
        if let day = marks.convertedOn { facts.append(Fact("议案转建议", "\(day)，主席团决定")) }
        if let day = marks.paperOn {
            facts.append(Fact("代录", "纸质件日期 \(day)，由\(marks.paperEnteredBy ?? "")录入"))
        }
        if let ground = marks.refusalGround {
            let words = [marks.refusalWords ?? ground.title, marks.disposal?.title].compactMap { $0 }
            facts.append(Fact("不予受理", words.joined(separator: "；")))
        }
        if marks.repeatedYears > 1 { facts.append(Fact("多年重复提出", "\(marks.repeatedYears) 年")) }
        return facts
    }

    private static func supplements(_ supplements: [Supplement]) -> HTML {
        guard !supplements.isEmpty else { return .empty }
        return Panel("补充材料") {
            for supplement in supplements {
                section(.class("passage")) {
                    h3("\(supplement.addedOn) \(supplement.addedBy)")
                    Passage(supplement.body)
                }
            }
        }.html
    }

    private static func earlier(_ submission: SubmissionDetail) -> HTML {
        guard !submission.earlier.isEmpty else { return .empty }
        return Panel("以前的建议（同一件事，共 \(submission.marks.repeatedYears) 年提出）") {
            DataTable(
                submission.earlier, caption: "以前的建议",
                columns: [
                    .text("编号") { $0.number ?? "—" }, .day("提出日期") { $0.proposedOn },
                    .html("标题") { one in
                        one.isVisible ? a(one.title, .href("/suggestions/\(one.id)")) : .text("（您不能查看）")
                    },
                    .text("状态") { $0.isVisible ? $0.state.title : "—" },
                ])
        }.html
    }
}
