import Kernel
import Platform
import RepresentativesContract
import Storage

/// Deputies as people type them: 代表编号 or names, several, separated by commas, spaces or line breaks.
struct TypedCodes {
    let codes: [String]

    init(_ text: String) {
        let parts = text.split { $0.isNewline || "、,;，；".contains($0) }
            .flatMap { PersonName.joined(String($0)).split(separator: " ") }
        var seen: Set<String> = []
        // The dot of a name first: half-width, it would be a full stop.
        codes = parts.map { PersonName.plain(String($0)).halfWidth.trimmed }.filter {
            !$0.isEmpty && seen.insert($0).inserted
        }
    }

    /// The tenures meant, in the order typed, each once. Throws `invalid` beside the field, naming what nobody in office
    /// bears, and the numbers of namesakes.
    ///
    /// - Parameter kept: who stood there before, in office still or not: a name or number of theirs means them.
    func inOffice(
        beside field: String, keeping kept: [CodedTenure] = [], _ office: OfficeID, _ db: any Connection
    ) throws -> [CodedTenure] {
        guard codes.count <= 500 else { throw Failure.invalid(field: field, "一次最多写 500 个代表编号。") }
        var meant = try CodedTenure.meant(by: codes, in: office, db).filter { $1.state == .inOffice }
        for tenure in kept where codes.contains(tenure.code) { meant[tenure.code] = tenure }
        let others = codes.filter { meant[$0] == nil }
        let named = try CodedTenure.named(others, in: office, db)
            .merging(Dictionary(grouping: kept, by: \.name)) { _, kept in kept }
        for name in others {
            guard let namesakes = named[name] else { continue }
            guard namesakes.count == 1 else {
                let numbers = namesakes.map(\.code).joined(separator: "、")
                throw Failure.invalid(field: field, "有 \(namesakes.count) 位在任代表叫“\(name)”，请写代表编号：\(numbers)。")
            }
            meant[name] = namesakes[0]
        }
        let missing = codes.filter { meant[$0] == nil }
        guard missing.isEmpty else {
            let names = missing.prefix(10).joined(separator: "、")
            throw Failure.invalid(field: field, "没有代表编号为“\(names)”的在任代表，也没有这样的姓名。")
        }
        var seen: Set<TenureID> = []
        return codes.compactMap { meant[$0] }.filter { seen.insert($0.tenure).inserted }
    }
}
