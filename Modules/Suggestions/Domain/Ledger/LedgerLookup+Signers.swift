import Kernel
import Platform
import RepresentativesContract
import Storage

extension LedgerLookup {
    /// A signer by 代表编号. Codes are unique within a level's term only, so one may stand for several tenures: meant is
    /// the one of the congress whose session it is, else of the suggestion's level, else one in office, else the latest.
    static func signers(_ directory: any DeputyDirectory) -> LedgerLookup {
        LedgerLookup("台账“代表”里有的代表编号", isCode: true, beside: ["层级", "会议编号"]) {
            (questions: [Question], office, db) in
            let coded = try directory.deputies(coded: Array(Set(questions.map(\.text))), in: office, db)
            let congresses: [Congress] = try db.all(
                """
                SELECT \(Congress.columns) FROM platform_meeting
                 WHERE office_id = \(office) AND kind = \(Meeting.Kind.congress)
                   AND code IN \(Array(Set(questions.compactMap(\.beside.last))))
                """)
            let terms = Dictionary(congresses.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
            var answers: [Question: TenureID] = [:]
            for question in questions {
                let level = question.beside.first.flatMap(Level.init(title:))
                let congress = question.beside.last.flatMap { terms[$0] }
                let best = (coded[question.text] ?? []).max { left, right in
                    rank(left, level, congress).lexicographicallyPrecedes(rank(right, level, congress))
                }
                if let best { answers[question] = best.tenure }
            }
            return answers
        }
    }

    private static func rank(_ deputy: DeputySummary, _ level: Level?, _ congress: Congress?) -> [Int] {
        let isOfCongress = congress.map { $0.level == deputy.level && $0.term == deputy.term } ?? false
        return [isOfCongress ? 1 : 0, deputy.level == level ? 1 : 0, deputy.isInOffice ? 1 : 0, deputy.term]
    }

    private struct Congress: Record {
        static var columns: SQL { "code, level, term" }
        let code: String
        let level: Level
        let term: Int

        init(_ row: inout Row) throws {
            code = try row.next()
            level = try row.next()
            term = try row.next()
        }
    }
}
