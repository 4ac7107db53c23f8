import Kernel
import Platform
import RepresentativesContract
import Storage

/// Deputies as people type them: 代表编号 or names, several, separated by commas, spaces or line breaks.
struct TypedCodes {
    let codes: [String]

    init(_ text: String) {
        let parts = text.halfWidth.split { $0.isNewline || "、,;，；".contains($0) }
            .flatMap { PersonName.joined(String($0)).split(separator: " ") }
        var seen: Set<String> = []
        codes = parts.map { String($0).trimmed }.filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// The tenures meant, in the order typed, each once. Throws `invalid` beside the field, naming what nobody in office
    /// bears, and the numbers of namesakes.
    func inOffice(beside field: String, _ office: OfficeID, _ db: any Connection) throws -> [CodedTenure] {
        guard codes.count <= 500 else { throw Failure.invalid(field: field, "一次最多写 500 个代表编号。") }
        var meant = try CodedTenure.meant(by: codes, in: office, db).filter { $1.state == .inOffice }
        let others = codes.filter { meant[$0] == nil }
        let named = try CodedTenure.named(others, in: office, db)
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
