import Kernel
import Platform
import Storage
import SuggestionsContract

/// 发文字号 of the notices of a batch: one for each unit, or for each unit and suggestion.
struct NoticeNumbering {
    private struct Key: Hashable {
        let unit: UnitID
        /// Nil where a unit has one notice for all.
        let suggestion: SuggestionID?
    }

    private let cut: NoticeCut
    private let numbers: [Key: String]

    /// One statement at most. Throws `invalid` beside its field.
    init(_ input: Input, _ check: BatchCheck, in office: OfficeID, _ db: any Connection) throws {
        let cut = NoticeCut(rawValue: input.required("notices")) ?? .unit
        self.cut = cut
        guard let prefix = input.text("prefix") else {
            guard input.text("first") == nil else { throw Failure.invalid(field: "prefix", "写了起始号，请也写发文代字。") }
            numbers = [:]
            return
        }
        let first = try input.requiredNumber("first", "起始号", in: 1...99_999)
        var numbers: [Key: String] = [:]
        for row in check.rows {
            for unit in [row.main].compactMap({ $0 }) + row.co {
                let key = Key(unit: unit, suggestion: cut == .part ? row.id : nil)
                if numbers[key] == nil {
                    numbers[key] = "\(prefix)〔\(db.now.day.year)〕\(first + numbers.count)号"
                }
            }
        }
        if let used = try NoticeHead.used(Array(numbers.values), in: office, db) {
            throw Failure.invalid(field: "first", "发文字号“\(used)”已经用过，请换起始号。")
        }
        self.numbers = numbers
    }

    func number(of suggestion: SuggestionID, _ unit: UnitID) -> String? {
        numbers[Key(unit: unit, suggestion: cut == .part ? suggestion : nil)]
    }
}
