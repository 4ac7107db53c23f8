import Documents
import Kernel
import Platform
import Representatives

/// A line of the composition as it is exported.
struct CompositionShare: Sendable {
    let congress: String
    let dimension: String
    let title: String
    let count: Int
    let share: String
}

extension Composition {
    /// "市第16届"
    var congress: String { level.congress(term) }

    /// "33.3%" of the whole, rounded half up to one place.
    func share(_ part: Int) -> String {
        guard total > 0 else { return "—" }
        let thousandths = (part * 2000 + total) / (total * 2)
        return "\(thousandths / 10).\(thousandths % 10)%"
    }

    var shares: [CompositionShare] {
        Dimension.allCases.flatMap { dimension in
            parts(dimension).map {
                CompositionShare(
                    congress: congress, dimension: dimension.title, title: $0.title, count: $0.count,
                    share: share($0.count))
            }
        }
    }
}

extension SheetExport<CompositionShare> {
    /// 代表结构.
    static let composition = SheetExport(
        "代表结构", action: "representatives.composition.exported",
        columns: [
            SheetColumn("届次"), SheetColumn("项目"), SheetColumn("类别", width: 24), SheetColumn("人数", .integer),
            SheetColumn("占实有代表"),
        ]
    ) { line in
        [
            .text(line.congress), .text(line.dimension), .text(line.title), .integer(Int64(line.count)),
            .text(line.share),
        ]
    }
}
