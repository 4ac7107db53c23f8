import Kernel
import Web

/// A letter in 信函格式 (GB/T 9704): the sender in red over a double line, the number at the right, title, addressee,
/// text, and at the end the sender's name with the place of the seal, the date, and whom to ring.
struct LetterSheet: Component {
    let html: HTML

    /// - Parameters:
    ///   - mark: what stands at the upper right, such as the class of a reply.
    ///   - date: nil while it is not signed.
    init(
        sender: String, number: String?, mark: String? = nil, title: String, to addressee: String, paragraphs: [String],
        date: Day?, contact: String? = nil, copies: [String] = [], attachment: String? = nil
    ) {
        html = article(.class("gb-letter")) {
            if let mark { p(mark, .class("gb-mark")) }
            p(sender, .class("gb-sender"))
            p(number ?? "", .class("gb-number"))
            h2(title)
            p("\(addressee)：", .class("gb-addressee"))
            for paragraph in paragraphs { p(paragraph) }
            if let attachment { p("附件：\(attachment)", .class("gb-attachment")) }
            div(.class("gb-signature")) {
                p(sender)
                p(date?.chinese ?? "（未签发）")
                span("（印章）", .class("gb-seal"))
            }
            if let contact { p("（\(contact)）") }
            if !copies.isEmpty { p("抄送：\(copies.joined(separator: "，"))。", .class("gb-copies")) }
        }
    }

    /// How a suggestion is called in a title: "六届人大三次会议第2024001号建议".
    static func name(number: String?, meeting: String?) -> String {
        let whole = number.map { "第\($0)号" } ?? ""
        return meeting.map { "\($0)\(whole)建议" } ?? "\(whole)闭会期间建议"
    }

    /// "联系人：张三，电话：0710-1"; nil when neither is known.
    static func contact(_ name: String?, _ telephone: String?) -> String? {
        let words = [name.map { "联系人：\($0)" }, telephone.map { "电话：\($0)" }].compactMap { $0 }
        return words.isEmpty ? nil : words.joined(separator: "，")
    }
}
