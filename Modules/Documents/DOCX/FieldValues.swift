/// What stands in the fields of a document: texts by name, and lists whose items have texts by name.
public struct FieldValues: Sendable, Equatable {
    /// "标题" → what `{{标题}}` becomes. Several lines are parted by "\n".
    public var texts: [String: String]
    /// "签名代表" → its items; in a table a row with `{{签名代表.姓名}}` is repeated for each.
    public var lists: [String: [[String: String]]]

    public init(_ texts: [String: String] = [:], lists: [String: [[String: String]]] = [:]) {
        self.texts = texts
        self.lists = lists
    }

    /// What a field becomes. A field of a list outside its rows names all items; an unknown one is empty.
    func text(_ name: String, item: (list: String, values: [String: String])? = nil) -> String {
        if let text = texts[name] { return text }
        guard let (list, field) = FieldText.parts(of: name) else { return "" }
        if let item, item.list == list { return item.values[field] ?? "" }
        return (lists[list] ?? []).compactMap { $0[field] }.filter { !$0.isEmpty }.joined(separator: "、")
    }
}
