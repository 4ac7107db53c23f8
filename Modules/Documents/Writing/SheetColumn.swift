/// A column of a sheet to be written.
public struct SheetColumn: Sendable, Equatable {
    /// What its cells hold; decides the cell format in .xlsx, so that an ID number stays text when typed over.
    public enum Kind: Sendable { case text, integer, day, decimal }

    public let title: String
    public let kind: Kind
    /// In widths of a digit; a Chinese character takes two.
    public let width: Double

    /// A column; without a width it gets one that suits its kind and shows its title.
    public init(_ title: String, _ kind: Kind = .text, width: Double? = nil) {
        self.title = title
        self.kind = kind
        let usual: Double =
            switch kind {
            case .text: 16
            case .integer: 8
            case .day, .decimal: 12
            }
        self.width = width ?? max(usual, Double(title.count * 2 + 4))
    }
}
