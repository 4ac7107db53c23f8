import Kernel
import Platform
import Suggestions

/// A unit's words on the spot as the beginning of its written reply.
extension OnSiteReply {
    /// What the drafting form holds before anything has been drafted.
    var draft: [String: String] { ["body": content] }

    /// The form's fields, the text saying where its words come from.
    func told(in fields: [InputField]) -> [InputField] {
        fields.map { field in
            guard draft[field.name] != nil else { return field }
            let source = "文字取自\(heldOn.chinese)\(repliedBy)的现场答复（代表意见：\(view.title)），请改成正式答复。"
            return InputField(
                field.name, field.title, field.kind, required: field.required, hint: source + (field.hint ?? ""))
        }
    }
}
