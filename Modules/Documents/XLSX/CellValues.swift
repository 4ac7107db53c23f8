import Kernel

/// Makes text of what a cell holds.
struct CellValues {
    /// What the file says of a cell.
    struct Raw {
        var kind = Kind.number
        var style = 0
        var isFormula = false
        var hasValue = false
    }

    enum Kind {
        case number, shared, text, boolean, error, isoDate

        init(_ name: XMLName) {
            switch name {
            case "s": self = .shared
            case "str", "inlineStr": self = .text
            case "b": self = .boolean
            case "e": self = .error
            case "d": self = .isoDate
            default: self = .number
            }
        }
    }

    enum Outcome {
        case text(String)
        /// What is wrong, to follow "B7 单元格".
        case problem(String)
    }

    let shared: [String]
    let formats: [NumberFormat]
    let dates: SerialDate.System

    func read(_ cell: Raw, _ content: XMLText) -> Outcome {
        if cell.isFormula, !cell.hasValue || (cell.kind == .number && content.bytes.isEmpty) {
            return .problem("是公式，却没有算好的结果，请在 Excel 或 WPS 中打开并保存一次，或改成数值")
        }
        switch cell.kind {
        case .number: return number(cell, content)
        case .shared: return sharedText(content.string)
        case .text: return .text(content.string)
        case .boolean: return .text(["1": "TRUE", "0": "FALSE"][content.string] ?? content.string.uppercased())
        case .error: return .problem("是错误值 \(content.string)，请改正")
        case .isoDate:
            let text = content.string
            return text.isEmpty ? .text("") : SerialDate.text(iso: text).map { .text($0) } ?? noSuchDate(text)
        }
    }

    private func number(_ cell: Raw, _ content: XMLText) -> Outcome {
        let bytes = content.bytes
        guard !bytes.isEmpty else { return .text("") }
        let format = formats.indices.contains(cell.style) ? formats[cell.style] : .number
        if format != .number {
            let text = content.string
            guard let serial = Double(text), let date = SerialDate.text(serial, dates, format) else {
                return noSuchDate(text)
            }
            return .text(date)
        }
        switch CellNumber(bytes) {
        case .text(let text): return .text(text)
        case .tooLong: return .problem("是 15 位以上的数字，表格软件会丢失末尾几位，请把该列设为文本格式后重新录入")
        case .malformed: return .problem("的数值“\(content.string)”无法识别")
        }
    }

    private func sharedText(_ number: String) -> Outcome {
        guard let index = Int(number), shared.indices.contains(index) else {
            return number.isEmpty ? .text("") : .problem("指向的文字不存在，请重新保存文件")
        }
        return .text(shared[index])
    }

    private func noSuchDate(_ value: String) -> Outcome {
        .problem("的日期不存在（值为 \(value)），请改成正确的日期")
    }
}
