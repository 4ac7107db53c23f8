import Kernel

/// A ledger's columns with their places, shared by all its rows.
final class LedgerShape: Sendable {
    let columns: [LedgerColumn]
    let keyPlaces: [Int]
    private let places: [String: Int]

    /// Throws `internal` when two columns bear the same title, or none is a key.
    init(_ ledger: any Ledger) throws {
        columns = ledger.columns
        keyPlaces = columns.indices.filter { ledger.columns[$0].isKey }
        places = Dictionary(
            columns.indices.map { (ledger.columns[$0].title.asHeading, $0) }, uniquingKeysWith: { first, _ in first })
        guard places.count == columns.count, !keyPlaces.isEmpty else {
            throw Failure.internal(cause: "ledger \(ledger.name) has doubled columns or no key")
        }
    }

    /// The column of exactly that heading; nil for a heading of somebody's own.
    func place(ofHeading heading: String) -> Int? { places[heading.asHeading] }

    /// Throws `internal` for a title the ledger does not have: a slip of its author's.
    func place(_ title: String) throws -> Int {
        if let place = places[title] ?? places[title.asHeading] { return place }
        throw Failure.internal(cause: "no ledger column \(title)")
    }

    func key(of cells: [String]) -> LedgerKey { LedgerKey(keyPlaces.map { columns[$0].comparable(cells[$0]) }) }
}

extension String {
    /// A heading as it is compared: half-width, without white space and the star of required columns.
    var asHeading: String { halfWidth.filter { !$0.isWhitespace && $0 != "*" && $0 != "\u{200B}" && $0 != "\u{FEFF}" } }
}
