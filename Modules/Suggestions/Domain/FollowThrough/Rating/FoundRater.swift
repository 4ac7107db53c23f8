import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// Who filled in a paper form of six aspects, as the office has them on record: nobody else rates, and nobody is two.
struct FoundRater {
    let kind: EvaluationRater
    let name: String
    /// Nil for a committee.
    let person: PersonID?

    /// Throws `invalid` beside the field for who is neither a signer, nor a deputy in office, nor a known committee.
    static func find(
        _ input: Input, of suggestion: SuggestionID, in office: OfficeID, _ directory: any DeputyDirectory,
        _ db: any Connection
    ) throws -> FoundRater {
        switch try EvaluationRater(rawValue: input.required("kind")).orInvalid("kind", "请选择评价人。") {
        case .deputy: try signer(input.id("signer"), of: suggestion, in: office, directory, db)
        case .leader: try leader(input.text("rater"), in: office, directory, db)
        case .committee: try committee(input.text("rater"), in: office, db)
        }
    }

    private static func signer(
        _ chosen: PersonID?, of suggestion: SuggestionID, in office: OfficeID, _ directory: any DeputyDirectory,
        _ db: any Connection
    ) throws -> FoundRater {
        let people: [PersonID] = try db.values(
            """
            SELECT person_id FROM suggestions_signer
             WHERE office_id = \(office) AND suggestion_id = \(suggestion) AND answer IN ('lead', 'confirmed')
            """)
        let signers = try directory.tenures(of: people, in: office, db)
        guard let found = signers.first(where: { $0.person == chosen }) else {
            throw Failure.invalid(field: "signer", "评价人是代表的，请选择这件建议的签名代表。")
        }
        return FoundRater(kind: .deputy, name: distinct(found, among: signers), person: found.person)
    }

    private static func leader(
        _ typed: String?, in office: OfficeID, _ directory: any DeputyDirectory, _ db: any Connection
    ) throws -> FoundRater {
        let name = unspaced(try typed.orInvalid("rater", "请写常委会负责人的姓名。"))
        let level = try Office.named(office, db).level
        let coded = try directory.deputies(coded: [name], in: office, db)[name] ?? []
        let everyone = try directory.inOffice(level, delegation: nil, matching: nil, limit: 10_000, in: office, db)
        let found =
            coded.filter { $0.isInOffice && $0.level == level } + everyone.filter { unspaced($0.name) == name }
        guard let first = found.first else {
            throw Failure.invalid(field: "rater", "代表名册里没有叫“\(name)”的在任代表。请照名册填写姓名或代表编号。")
        }
        guard Set(found.map(\.person)).count == 1 else {
            let codes = found.map(\.code).joined(separator: "、")
            throw Failure.invalid(field: "rater", "有几位在任代表叫“\(name)”，请写代表编号：\(codes)。")
        }
        return FoundRater(kind: .leader, name: distinct(first, among: everyone), person: first.person)
    }

    private static func committee(_ typed: String?, in office: OfficeID, _ db: any Connection) throws -> FoundRater {
        let name = unspaced(try typed.orInvalid("rater", "请写工委的名称。"))
        let known = try Committee.all(in: office, db).map(\.name) + Unit.all(in: office, db).map(\.name)
        guard let found = known.first(where: { unspaced($0) == name }) else {
            throw Failure.invalid(
                field: "rater", "委员会和单位名单里没有“\(name)”。请照名单填写；还没有的，先到“督办”的“对口委员会”登记。")
        }
        return FoundRater(kind: .committee, name: found, person: nil)
    }

    /// With the code where another has the same name.
    private static func distinct(_ rater: DeputySummary, among others: [DeputySummary]) -> String {
        let hasNamesake = others.contains { unspaced($0.name) == unspaced(rater.name) && $0.person != rater.person }
        return hasNamesake ? "\(rater.name)（\(rater.code)）" : rater.name
    }

    /// "主任 A" and "主任A" are one.
    private static func unspaced(_ name: String) -> String { name.filter { !$0.isWhitespace } }
}
