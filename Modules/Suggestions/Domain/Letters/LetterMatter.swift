import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// What every letter says of a suggestion: its text, who signed it, which units have it.
struct LetterMatter: Sendable {
    let core: SuggestionDetail.Core
    let meeting: Meeting?
    let signers: [SuggestionDetail.Signer]
    let assignments: [SuggestionDetail.Assignment]

    /// Those who signed, the lead first.
    var deputies: [DeputySummary] { signers.filter { [.lead, .confirmed].contains($0.answer) }.map(\.deputy) }

    /// How it is called in a title: "六届人大三次会议第2024001号建议".
    var name: String {
        let number = core.number.map { "第\($0)号" } ?? ""
        return meeting.map { "\($0.name)\(number)建议" } ?? "\(number)闭会期间建议"
    }

    /// "张某等 3 人"
    var proposers: String {
        let names = deputies.map(\.name)
        return names.count > 1 ? "\(names[0])等 \(names.count) 人" : names.first ?? ""
    }

    /// How they are spoken to.
    var address: String { deputies.count > 1 ? "你们" : "您" }

    func units(_ roles: [AssignmentRole]) -> String {
        assignments.filter { roles.contains($0.role) }.map(\.unitName).joined(separator: "、")
    }
}

extension LetterMatter {
    init(_ detail: SuggestionDetail) {
        self.init(
            core: detail.core, meeting: detail.meeting, signers: detail.signers, assignments: detail.assignments)
    }

    /// Of suggestions that whoever asks may see. Five statements, whatever their number.
    static func load(
        _ ids: [SuggestionID], _ directory: any DeputyDirectory, in office: OfficeID, _ db: any Connection
    ) throws -> [SuggestionID: LetterMatter] {
        let cores: [SuggestionDetail.Core] = try db.all(
            """
            SELECT \(SuggestionDetail.Core.columns) FROM suggestions_suggestion
             WHERE office_id = \(office) AND id IN \(ids)
            """)
        let signed: [Signed] = try db.all(
            """
            SELECT \(Signed.columns) FROM suggestions_signer
             WHERE office_id = \(office) AND suggestion_id IN \(ids) ORDER BY position
            """)
        let held: [Held] = try db.all(
            """
            SELECT \(Held.columns) FROM suggestions_assignment a JOIN platform_unit u ON u.id = a.unit_id
             WHERE a.office_id = \(office) AND a.suggestion_id IN \(ids) ORDER BY a.role DESC, u.sort_key
            """)
        let deputies = try directory.deputies(Array(Set(signed.map(\.tenure))), in: office, db)
        let meetings = try Meeting.all(in: office, db)
        let signers = Dictionary(grouping: signed, by: \.suggestion)
        let parts = Dictionary(grouping: held, by: \.suggestion)
        let matters = cores.map { core in
            LetterMatter(
                core: core, meeting: meetings.first { $0.id == core.meeting },
                signers: (signers[core.id] ?? []).compactMap { row in
                    deputies[row.tenure].map { SuggestionDetail.Signer(deputy: $0, answer: row.answer) }
                },
                assignments: (parts[core.id] ?? []).map(\.assignment))
        }
        return Dictionary(matters.map { ($0.core.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private struct Signed: Record {
        static var columns: SQL { "suggestion_id, tenure_id, answer" }
        let suggestion: SuggestionID
        let tenure: TenureID
        let answer: SuggestionFacts.Signer.Answer

        init(_ row: inout Row) throws {
            suggestion = try row.next()
            tenure = try row.next()
            answer = try row.next()
        }
    }

    private struct Held: Record {
        static var columns: SQL { "a.suggestion_id, \(SuggestionDetail.Assignment.columns)" }
        let suggestion: SuggestionID
        let assignment: SuggestionDetail.Assignment

        init(_ row: inout Row) throws {
            suggestion = try row.next()
            assignment = try SuggestionDetail.Assignment(&row)
        }
    }
}

extension Office {
    /// The commission that signs the office's letters about suggestions.
    var deputyAffairs: String { "\(name)代表工作委员会" }

    /// The government's inspection office beside it, which gets a copy of each reply.
    var inspection: String {
        let organ = name.firstRange(of: "人民代表大会") ?? name.firstRange(of: "人大")
        let place = organ.map { String(name[..<$0.lowerBound]) } ?? ""
        return place.isEmpty ? "本级人民政府督查室" : "\(place)人民政府督查室"
    }
}
