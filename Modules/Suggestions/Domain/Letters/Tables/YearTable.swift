import Documents
import Kernel
import Platform
import Storage

/// A form of domain 4.1 that is one table of a year, on paper laid across: its columns stand once, for the fields of a
/// template, the house's text and the rows.
struct YearTable: Sendable {
    struct Column: Sendable {
        let title: String
        let sample: String
        /// Its share of the paper's width.
        let width: Int

        init(_ title: String, _ sample: String, _ width: Int = 3) {
            self.title = title
            self.sample = sample
            self.width = width
        }
    }

    typealias Rows = @Sendable (Int, Scope, any Connection) throws -> [[String?]]

    /// "suggestions.promise-ledger"
    let key: String
    let title: String
    /// "到期"; what the year is of.
    let ofYear: String
    let permission: Permission
    let columns: [Column]
    /// A value for each column, in their order.
    let rows: Rows

    var form: LetterForm {
        let numbered = [Column("序号", "1", 2)] + columns
        return LetterForm(
            key, title, permission,
            fields: [
                .init("机关", "甲市人民代表大会常务委员会"), .init("办事机构", "甲市人大常委会代表工作委员会"), .init("年度", "2024年"),
                .init("件数", "2"), .init("今天", "2024年4月25日"),
            ], lists: [LetterForm.List("行", numbered.map { LetterForm.Field($0.title, $0.sample) })], nameField: "年度",
            house: WordDocument(
                .landscape,
                [
                    .title("{{年度}}\(title)"), .paragraph(.note, "\(ofYear)；共 {{件数}} 行；{{办事机构}} {{今天}} 印。"),
                    .table(
                        WordTable(
                            widths: numbered.map(\.width),
                            [
                                .header(numbered.map(\.title)),
                                WordTable.Row(numbered.map { .init("{{行.\($0.title)}}") }),
                            ])),
                ]), source: .ofYear { year, scope, db in try values(year, scope, db) })
    }

    private func values(_ year: Int, _ scope: Scope, _ db: any Connection) throws -> FieldValues {
        let office = try Office.named(scope.office, db)
        let rows = try rows(year, scope, db)
        let lines = try LetterForm.rows(Array(rows.enumerated())) { place, row in
            Dictionary(
                [("序号", String(place + 1))] + zip(columns, row).map { ($0.title, $1 ?? "") },
                uniquingKeysWith: { first, _ in first })
        }
        return FieldValues(
            [
                "机关": office.name, "办事机构": office.deputyAffairs, "年度": "\(year)年", "件数": String(lines.count),
                "今天": db.now.day.chinese,
            ], lists: ["行": lines])
    }
}

extension LetterForm {
    /// The tables of a year, and the papers of single matters that are no letters about a suggestion's handling.
    static func tables(_ verbs: Suggestions) -> [LetterForm] {
        [
            YearTable.assignments(verbs), .promises, .carriedPromises, .assessment, .merits, .catalogue(verbs),
        ].map(\.form) + [.keyPlan, .keyReport, .thirdParty]
    }
}
