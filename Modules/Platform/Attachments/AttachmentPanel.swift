import Kernel
import Web

/// The files of a thing on its page, with the form to add one.
public struct AttachmentPanel: Component {
    public let html: HTML

    /// Empty when there is nothing to see and nothing to add.
    public init(_ list: AttachmentList, title: String = "附件", csrf: String) {
        guard !list.attachments.isEmpty || !list.mayAdd.isEmpty else {
            html = .empty
            return
        }
        html =
            Panel(title) {
                if !list.attachments.isEmpty { Self.table(list) }
                let forms = Self.withdrawals(list) + (list.mayAdd.isEmpty ? [] : [Self.adding(list)])
                if !forms.isEmpty { ActionForms(csrf: csrf, forms, prefix: "file") }
            }.html
    }

    private static func table(_ list: AttachmentList) -> DataTable {
        DataTable(
            list.attachments, caption: "附件",
            columns: [
                .text("类别") { $0.label },
                .html("文件") { file in
                    file.withdrawnAt == nil ? Link(file.fileName, "/attachments/\(file.id)").html : .text(file.fileName)
                },
                .text("大小") { $0.sizeText }, .text("上传") { "\($0.addedBy)，\($0.addedAt.minuteText)" },
                .text("说明") { file in
                    file.withdrawnReason.map { "\(file.withdrawnBy ?? "")已撤回：\($0)" } ?? ""
                },
            ])
    }

    private static func withdrawals(_ list: AttachmentList) -> [ActionForm] {
        list.attachments.filter(list.mayWithdraw).map { file in
            ActionForm(
                "撤回“\(file.fileName)”", action: "/attachments/\(file.id)/withdraw", submit: "撤回",
                next: "之后：不能再下载，记录保留。", fields: [.text("reason", "原因", required: true, maxLength: 200)])
        }
    }

    private static func adding(_ list: AttachmentList) -> ActionForm {
        ActionForm(
            "添加附件", action: "/attachments", submit: "上传", next: "之后：能看到这一类附件的人可以下载。",
            fields: fields(list.subject, list.mayAdd))
    }

    static func fields(_ subject: Reference, _ labels: [String]) -> [FormField] {
        let options = labels.map { Option($0, $0) }
        return [
            .hidden("kind", subject.kind), .hidden("subject", subject.id.description),
            .choice("label", "这是什么", options, value: labels.count == 1 ? labels[0] : nil, required: true),
            .file("file", "文件", accept: NewAttachment.accept, hint: NewAttachment.hint, required: true),
        ]
    }
}
