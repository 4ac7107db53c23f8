/// A document of the office as paragraphs and tables, laid out after GB/T 9704-2012. Written as .docx here; a page of
/// the same blocks is printed from the browser.
public struct WordDocument: Sendable, Equatable {
    public enum Format: Sendable, Equatable {
        /// A form or a plain document.
        case plain
        /// 信函格式 (GB/T 9704-2012 10.1): the sender in red between the lines of the first page.
        case letter(sender: String)
        /// A wide table, on paper laid across.
        case landscape
    }

    public var format: Format
    public var blocks: [WordBlock]

    public init(_ format: Format = .plain, _ blocks: [WordBlock]) {
        self.format = format
        self.blocks = blocks
    }
}

/// A part of a document from the top down.
public enum WordBlock: Sendable, Equatable {
    case paragraph(WordStyle, String)
    case table(WordTable)
    case pageBreak

    public static func title(_ text: String) -> WordBlock { .paragraph(.title, text) }
    public static func body(_ text: String) -> WordBlock { .paragraph(.body, text) }
    public static func flush(_ text: String) -> WordBlock { .paragraph(.flush, text) }
    public static func right(_ text: String) -> WordBlock { .paragraph(.right, text) }
    public static let blank = WordBlock.paragraph(.blank, "")
}

/// How a paragraph stands.
public enum WordStyle: String, Sendable, CaseIterable {
    /// 2号小标宋, centred.
    case title
    /// 3号仿宋, two characters in.
    case body
    /// 3号仿宋 from the edge: 主送机关.
    case flush
    /// 3号黑体, two characters in: 一、
    case heading
    /// 3号楷体, centred: what stands under the title.
    case subtitle
    /// 3号仿宋 at the right: 发文字号 of a letter.
    case mark
    /// The same at the upper right of the first page, above the sender: 类别, 公开属性.
    case corner
    /// 3号仿宋, five characters in: what stands under "附件：1.".
    case annex
    /// 3号仿宋, four characters from the right: 落款.
    case right
    /// 4号仿宋: how to fill in a form, 抄送.
    case note
    /// An empty line.
    case blank
}

/// A table with its lines drawn.
public struct WordTable: Sendable, Equatable {
    public struct Cell: Sendable, Equatable {
        public var text: String
        /// How many columns it covers.
        public var span: Int
        /// Names what stands beside or beneath it: centred.
        public var isLabel: Bool

        public init(_ text: String, span: Int = 1, label: Bool = false) {
            self.text = text
            self.span = span
            isLabel = label
        }
    }

    public struct Row: Sendable, Equatable {
        public var cells: [Cell]
        /// Repeated at the top of every page.
        public var isHeader: Bool
        /// In millimetres, at least; 0: as high as what stands in it.
        public var height: Int

        public init(_ cells: [Cell], header: Bool = false, height: Int = 0) {
            self.cells = cells
            isHeader = header
            self.height = height
        }

        public static func header(_ titles: [String]) -> Row { Row(titles.map { Cell($0, label: true) }, header: true) }
    }

    /// The columns' shares of the width.
    public var widths: [Int]
    public var rows: [Row]

    /// So many columns that its text is small.
    public var isWide: Bool { widths.count > 6 }

    public init(widths: [Int], _ rows: [Row]) {
        self.widths = widths
        self.rows = rows
    }
}
