/// How much a file may hold before it is refused, so that a hostile or mistaken upload cannot exhaust the machine.
public struct SheetLimits: Sendable {
    /// The file itself, in bytes.
    public var fileBytes = 50 << 20
    /// All parts of a workbook together once unpacked, in bytes.
    public var unpackedBytes = 400 << 20
    /// How many times larger than its packed form one part of a workbook may be (beyond its first MiB).
    public var ratio = 200
    /// Rows under the header of one sheet.
    public var rows = 300_000
    /// Columns of one sheet.
    public var columns = 200
    /// Characters (Unicode scalars) of one cell; Excel's own bound.
    public var cellCharacters = 32_767
    /// Cells of all sheets of a file together.
    public var cells = 10_000_000
    /// Worksheets of one workbook.
    public var sheets = 256

    public init() {}

    public static let standard = SheetLimits()
}
