import Kernel
import Platform
import RepresentativesContract
import Storage

/// 代表编号 as people type them: several, separated by commas, spaces or line breaks.
struct TypedCodes {
    let codes: [String]

    init(_ text: String) {
        let parts = text.halfWidth.split { $0.isWhitespace || $0.isNewline || "、,;，；".contains($0) }
        var seen: Set<String> = []
        codes = parts.map { String($0).trimmed }.filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// The tenures meant, in the order typed. Throws `invalid` beside the field, naming the codes that nobody in
    /// office bears.
    func inOffice(beside field: String, _ office: OfficeID, _ db: any Connection) throws -> [CodedTenure] {
        guard codes.count <= 500 else { throw Failure.invalid(field: field, "一次最多写 500 个代表编号。") }
        let meant = try CodedTenure.meant(by: codes, in: office, db)
        let missing = codes.filter { meant[$0]?.state != .inOffice }
        guard missing.isEmpty else {
            let names = missing.prefix(10).joined(separator: "、")
            throw Failure.invalid(field: field, "没有代表编号为“\(names)”的在任代表。")
        }
        return codes.compactMap { meant[$0] }
    }
}
