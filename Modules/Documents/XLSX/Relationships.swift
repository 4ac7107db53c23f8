import Foundation

/// Which part of a workbook refers to which (.rels).
final class Relationships: XMLVisitor {
    struct Target {
        /// The last word of the relationship's type: "worksheet", "sharedStrings".
        let kind: String
        let path: String
    }

    private let folder: String
    private(set) var byID: [String: Target] = [:]

    /// The relationships of a part; none when it has no such list.
    init(of part: String, in archive: ZipArchive) throws {
        let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
        folder = String(part[..<cut])
        let path = folder + "_rels/" + part[cut...] + ".rels"
        if archive.contains(path) { try XMLStream.parse(path, in: archive, atMost: WorkbookReader.smallPart, self) }
    }

    func first(_ kind: String) -> String? { byID.values.first { $0.kind == kind }?.path }

    func start(_ element: XMLName, _ attributes: XMLAttributes) {
        guard "Relationship" ~= element, let id = attributes["Id"], let type = attributes["Type"],
            let target = attributes["Target"], attributes["TargetMode"] != "External"
        else { return }
        let kind = String(type.split(separator: "/").last ?? "")
        byID[id] = Target(kind: kind, path: resolved(target))
    }

    /// A target is relative to the folder of the part, or begins with "/".
    private func resolved(_ target: String) -> String {
        var steps: [Substring] = []
        for step in (target.hasPrefix("/") ? target : folder + target).split(separator: "/") {
            if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }
}
