import Documents

extension SuggestionLetter {
    /// The text of the house, after domain 4.1; an office may put its own template in its place.
    var house: WordDocument {
        switch self {
        case .paper: Self.paperText
        case .review: Self.reviewText
        case .timetable: Self.timetableText
        case .notice: Self.noticeText
        case .unitNotice: Self.unitNoticeText
        case .adjustment: Self.adjustmentText
        case .extensionForm: Self.extensionText
        case .talks: Self.talksText
        case .opinion: Self.opinionText
        case .reply: Self.replyText
        case .faceReply: Self.faceReplyText
        case .feedback: Self.feedbackText
        case .receipt: Self.receiptText
        case .evaluation: Self.evaluationText
        case .urging: Self.urgingText
        }
    }

    /// A table of a name and its value by turns, two pairs a row.
    static func facts(_ rows: [[String]]) -> WordBlock {
        .table(WordTable(widths: [3, 5, 3, 5], rows.map { pair($0) }))
    }

    /// A name and a value, or two; a value without a second pair is as broad as the rest.
    static func pair(_ texts: [String], height: Int = 0) -> WordTable.Row {
        let isBroad = texts.count == 2
        return WordTable.Row(
            texts.enumerated().map { place, text in
                WordTable.Cell(text, span: isBroad && place == 1 ? 3 : 1, label: place % 2 == 0)
            }, height: height)
    }

    static let head = ["建议编号", "{{建议编号}}", "会议", "{{会议}}"]
    static let unitHead = [head, ["标题", "{{标题}}"], ["承办单位", "{{承办单位}}", "分工", "{{分工}}"]]
}
