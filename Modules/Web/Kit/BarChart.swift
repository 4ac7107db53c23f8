/// One bar, one figure; its number leads to its records.
public struct Bar: Sendable {
    let label: String
    let value: Int
    let href: String?

    public init(_ label: String, _ value: Int, href: String? = nil) {
        self.label = label
        self.value = value
        self.href = href
    }
}

/// Figures side by side as bars, with the table beneath: the drawing is for the eye, the table for everyone.
public struct BarChart: Component {
    public let html: HTML

    private static let rowHeight = 26
    private static let labelWidth = 150
    private static let barWidth = 420

    /// - Parameter beneath: the table when it says more than names and numbers; when nil it is made of the bars.
    public init(_ title: String, description: String, bars: [Bar], unit: String, beneath: HTML? = nil) {
        html = figure(.class("chart")) {
            figcaption(title)
            Self.drawing(title, description, bars, unit)
            beneath ?? Self.listing(description, bars, unit)
        }
    }

    private static func listing(_ description: String, _ bars: [Bar], _ unit: String) -> HTML {
        table(.class("data")) {
            caption(description)
            thead {
                tr {
                    th("名称", .scope("col"))
                    th("数量（\(unit)）", .scope("col"), .class("number"))
                }
            }
            tbody {
                for bar in bars {
                    tr {
                        th(bar.label, .scope("row"))
                        td(.class("number")) {
                            if let href = bar.href { a(String(bar.value), .href(href)) } else { bar.value }
                        }
                    }
                }
            }
        }
    }

    private static func drawing(_ title: String, _ description: String, _ bars: [Bar], _ unit: String) -> HTML {
        let most = max(1, bars.map(\.value).max() ?? 1)
        return svg(.role("img"), .svg("viewBox", "0 0 640 \(bars.count * rowHeight + 4)"), .aria(label: title)) {
            svgTitle(title)
            svgDesc(description + "：" + bars.map { "\($0.label)\($0.value)\(unit)" }.joined(separator: "，"))
            for (place, bar) in bars.enumerated() {
                let length = max(0, bar.value) * barWidth / most
                let middle = place * rowHeight + 18
                svgText(
                    bar.label.count > 10 ? bar.label.prefix(9) + "…" : bar.label, .svg("x", labelWidth - 8),
                    .svg("y", middle), .svg("text-anchor", "end"))
                rect(
                    .class("bar"), .svg("x", labelWidth), .svg("y", place * rowHeight + 4), .width(length), .height(18))
                svgText(String(bar.value), .svg("x", labelWidth + length + 6), .svg("y", middle))
            }
        }
    }
}
