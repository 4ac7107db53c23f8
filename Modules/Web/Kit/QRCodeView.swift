/// A QR code drawn as SVG, with the quiet zone that readers need: four modules on each side.
public struct QRCodeView: Component {
    public let html: HTML

    private static let quiet = 4

    /// - Parameters:
    ///   - title: what it leads to, for those who listen to the page.
    ///   - modules: rows from the top, true is dark.
    public init(_ title: String, modules: [[Bool]]) {
        let size = modules.count + 2 * Self.quiet
        html = svg(.class("qr"), .role("img"), .svg("viewBox", "0 0 \(size) \(size)"), .aria(label: title)) {
            svgTitle(title)
            rect(.class("light"), .width(size), .height(size))
            path(.class("dark"), .svg("d", Self.drawing(modules)))
        }
    }

    /// One box for each run of dark modules in a row.
    private static func drawing(_ modules: [[Bool]]) -> String {
        var drawing = ""
        for (row, line) in modules.enumerated() {
            var start: Int?
            for (column, isDark) in (line + [false]).enumerated() {
                if isDark, start == nil { start = column }
                if !isDark, let from = start {
                    drawing += "M\(from + quiet) \(row + quiet)h\(column - from)v1h-\(column - from)z"
                    start = nil
                }
            }
        }
        return drawing
    }
}
