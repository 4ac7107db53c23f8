/// A column of a ledger: its heading, what its cells hold, and whether they tell rows apart.
public struct LedgerColumn: Sendable {
    public enum Kind: Sendable {
        /// Words, of at most so many characters.
        case text(Int)
        /// A number or sign that people type in full width too: made half-width.
        case code(Int)
        /// A telephone number, with whatever separates its parts: see `PhoneNumber`.
        case phone
        /// One word of a closed list.
        case word([Word])
        case day
        /// A birth date, of which people often write the month alone: see `BirthDate`.
        case birth
        case integer(ClosedRange<Int>)
        /// How many: a whole number up to this; blank is 0.
        case count(upTo: Int)
        /// 是 or 否; blank is 否.
        case yesNo
        /// Several texts separated by 、, each of at most so many characters; their order means nothing.
        case list(Int)
        /// Something that another ledger, or an earlier import, brought.
        case reference(LedgerLookup)
        /// Several of them separated by 、; their order is kept for the ledger, but a new order is no change.
        case references(LedgerLookup)
    }

    /// A word of a closed list, how it is stored, and other ways in which people write it.
    public struct Word: Sendable {
        public let title: String
        public let stored: String
        public let variants: [String]

        public init(_ title: String, _ stored: String, variants: [String] = []) {
            self.title = title
            self.stored = stored
            self.variants = variants
        }
    }

    public let title: String
    public let kind: Kind
    /// The heading must be there (unless `isFilled`), and the cell must be filled. An optional column that a file does not have is left
    /// as it is stored.
    public let isRequired: Bool
    /// Rows with the same cells in all key columns are the same row.
    public let isKey: Bool
    /// A telephone or identity number: its values never enter the audit trail.
    public let isPersonal: Bool
    /// The day of something that has happened: one after tomorrow is a slip of the pen. (Tomorrow is let pass, for the
    /// clock of a server may lag behind.)
    public let isPast: Bool
    /// Of a required column: a file may leave it out, and the ledger's `filled` says what belongs into each row then.
    public let isFilled: Bool
    /// Other headings under which offices keep the column; the first that a file has is taken.
    public let aliases: [String]
    /// Headings of columns whose cells together make this one, in this order (工作单位, 职务), where a file keeps it apart.
    public let parts: [String]
    /// Makes one writing of several ("王　芳" → "王芳").
    let plain: @Sendable (String) -> String

    public init(
        _ title: String, _ kind: Kind, required: Bool = false, key: Bool = false, personal: Bool = false,
        past: Bool = false, filled: Bool = false, aliases: [String] = [], parts: [String] = [],
        plain: @escaping @Sendable (String) -> String = { $0 }
    ) {
        self.title = title
        self.kind = kind
        isRequired = required
        isKey = key
        isPersonal = personal
        isPast = past
        isFilled = filled
        self.aliases = aliases
        self.parts = parts
        self.plain = plain
    }
}

extension LedgerColumn.Kind {
    /// The closed list of an enum of states, its titles being the words.
    public static func word<Value>(
        _: Value.Type, title: (Value) -> String, variants: [Value: [String]] = [:]
    ) -> Self where Value: CaseIterable & RawRepresentable<String> & Hashable {
        .word(Value.allCases.map { .init(title($0), $0.rawValue, variants: variants[$0] ?? []) })
    }

    /// 全国, 省, 市, 县, 乡.
    public static var level: Self {
        .word(
            Level.self, title: \.title,
            variants: [
                .national: ["国家", "国家级", "全国级"], .province: ["省级", "自治区", "直辖市"], .city: ["市级", "设区的市", "州"],
                .county: ["县级", "区", "区级", "县市区", "县(市、区)", "县（市、区）"], .township: ["乡级", "镇", "乡镇", "镇级"],
            ])
    }
}
