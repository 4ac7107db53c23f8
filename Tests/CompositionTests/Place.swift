import Foundation

/// Where things of the project lie, seen from this file.
enum Place {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let sample = root.appending(path: "Samples/shiyan-2024h1")
    static let cases = root.appending(path: "docs/cases.md")
}
