import Suggestions

extension SuggestionRow {
    /// What a line of the list says beside its title.
    var marks: String {
        var marks: [String] = []
        if kind == .motion { marks.append("议案") }
        if isConfidential { marks.append("保密") }
        if repeatedYears > 1 { marks.append("\(repeatedYears) 年提出") }
        return marks.joined(separator: "、")
    }
}
