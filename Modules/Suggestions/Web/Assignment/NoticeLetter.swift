import Kernel
import Platform
import Suggestions
import Web

/// A 交办通知书 in the letter layout of GB/T 9704-2012 (信函格式): the office's name over a double line, 发文字号 at the
/// right, the title, the unit, the text, the attachments, the place of the seal and the day.
struct NoticeLetter {
    private let parts: [NoticePart]
    private let office: Office
    private let batch: AssignmentBatch?

    init(_ notice: NoticesPage.Notice, of office: Office, _ batch: AssignmentBatch?) {
        parts = notice.parts
        self.office = office
        self.batch = batch
    }

    var html: HTML {
        guard let first = parts.first else { return .empty }
        return article(.class("official-letter")) {
            p("\(office.name)代表工作委员会", .class("letter-head"))
            p(first.noticeNumber ?? "　　〔　　　　〕　　号", .class("letter-number"))
            h2("代表建议交办通知书")
            p("\(first.unitName)：", .class("letter-to"))
            if parts.count == 1 { single(first) } else { several }
            for requirement in requirements { p("办理要求：\(requirement)") }
            if let day = first.returnBy {
                p("经研究认为不属于本单位职责的，请于\(day.chinese)前书面申请调整，写明理由、依据和建议承办单位，由负责人签字盖章；逾期不再受理，也不得自行转办。")
            }
            p("附件：1．代表建议原文　2．答复函格式　3．征询意见表", .class("letter-attached"))
            div(.class("letter-end")) {
                p("\(office.name)代表工作委员会")
                p("（印章）", .class("letter-seal"))
                p(first.assignedOn.chinese)
            }
            p(contact, .class("letter-contact"))
        }
    }

    private func single(_ part: NoticePart) -> HTML {
        p(
            "现将第 \(part.number ?? "　　") 号代表建议《\(part.title)》（\(part.signers)）交由你单位\(part.work)。"
                + part.deadline)
    }

    private var several: HTML {
        let main = parts.count { $0.role != .co }
        return .list([
            p("现将下列 \(parts.count) 件代表建议交由你单位办理，其中主办、分办 \(main) 件，会办 \(parts.count - main) 件。请在表列期限内答复代表，会办意见送主办单位。"),
            table(.class("letter-list")) {
                thead { tr { for title in ["编号", "标题", "领衔代表", "分工", "期限"] { th(title, .scope("col")) } } }
                tbody {
                    for part in parts {
                        tr {
                            td(part.number ?? "—")
                            td { Link(part.title, "/suggestions/\(part.suggestion)") }
                            td(part.signers)
                            td(part.role == .co ? "会办（主办：\(part.mainUnit ?? "")）" : part.role.title)
                            td(part.dueOn?.description ?? "—")
                        }
                    }
                }
            },
        ])
    }

    /// Each once: of a batch they are one.
    private var requirements: [String] {
        parts.compactMap(\.requirement).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private var contact: String {
        "联系人：\(batch?.contact ?? "　　　　")　电话：\(batch?.telephone ?? "　　　　")"
    }
}

extension NoticePart {
    /// "张某等 3 人"
    fileprivate var signers: String { cosigners > 0 ? "\(leadName)等 \(cosigners + 1) 人" : leadName }

    fileprivate var work: String {
        switch role {
        case .main, .former: "主办"
        case .co: "会办，主办单位为\(mainUnit ?? "")"
        case .separate: "分办，办理其中的“\(matter ?? "")”"
        }
    }

    fileprivate var deadline: String {
        guard let day = dueOn?.chinese else { return "" }
        return role == .co ? "请于\(day)前将会办意见送主办单位。" : "请于\(day)前答复代表，并征询代表意见。"
    }
}
