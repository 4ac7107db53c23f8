import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// A row of the ledger 建议, each cell as what it means.
struct LedgerSuggestion {
    let id: SuggestionID
    let number: String
    let title: String
    let category: String?
    let level: Level
    let origin: Origin
    let meeting: MeetingID?
    let proposedOn: Day
    let lead: DeputySummary
    /// Without the lead, whom ledgers sometimes name again.
    let cosigners: [DeputySummary]
    let leadIsNamedAgain: Bool
    /// The units' parts; none before 交办.
    let parts: [LedgerPart]
    let assignedOn: Day?
    let repliedOn: Day?
    let resultClass: ResultClass?
    let grade: Grade?
    let isKey: Bool
    let keyLeader: String?
    let publishedOn: Day?
    let isExcellent: Bool
    let implementedOn: Day?
    let standing: LedgerStanding

    /// Throws `invalid` when somebody is to sign twice under two codes.
    private init(
        _ id: SuggestionID, _ row: LedgerRow, _ deputies: [TenureID: DeputySummary], own: Level,
        stored: [UnitID: LedgerPart.Stored], _ now: Instant
    ) throws {
        self.id = id
        number = try row.text("建议编号")
        title = try row.text("标题")
        category = try row.optional("类别")
        level = try row.requiredWord("层级")
        origin = try row.requiredWord("来源")
        meeting = try row.id("会议编号")
        proposedOn = try row.requiredDay("提出日期")
        let leading: TenureID = try row.requiredID("领衔代表编号")
        guard let lead = deputies[leading] else { throw Failure.internal(cause: "a tenure found is not there") }
        self.lead = lead
        let named: [TenureID] = try row.ids("附议代表编号")
        cosigners = named.filter { $0 != leading }.compactMap { deputies[$0] }
        leadIsNamedAgain = named.contains(leading)
        let people = [lead.person] + cosigners.map(\.person)
        guard Set(people).count == people.count else {
            throw Failure.invalid(field: "附议代表编号", "不同的人：这些编号里有同一位代表的两届或两级任职")
        }
        let assignedOn = try row.day("交办日期")
        self.assignedOn = assignedOn
        let main: [UnitID] = try row.ids("主办单位")
        let co: [UnitID] = try row.ids("会办单位")
        parts = (main.map { ($0, .main) } + co.map { ($0, .co) }).compactMap { unit, role in
            assignedOn.map { LedgerPart(of: unit, as: role, on: $0, stored: stored[unit], now) }
        }
        repliedOn = try row.day("答复日期")
        resultClass = try row.word("办理结果")
        grade = try row.word("代表评价")
        isKey = try row.isYes("重点督办")
        keyLeader = try row.optional("领衔督办人")
        publishedOn = try row.day("公开日期")
        isExcellent = try row.isYes("优秀建议")
        implementedOn = try row.day("落实日期")
        standing = LedgerStanding(
            of: level, own: own, isAssigned: assignedOn != nil, isReplied: repliedOn != nil, grade: grade)
    }

    /// Two statements, whatever the number of rows.
    ///
    /// - Parameter stored: the units' parts that are there already, by suggestion.
    static func read(
        _ rows: [(SuggestionID, LedgerRow)], stored: [SuggestionID: [LedgerPart.Stored]] = [:],
        _ directory: any DeputyDirectory, in office: OfficeID, _ db: any Connection
    ) throws -> [LedgerSuggestion] {
        let own = try Office.named(office, db).level
        let tenures: [TenureID] = try rows.flatMap { try $0.1.ids("领衔代表编号") + $0.1.ids("附议代表编号") }
        let deputies = try directory.deputies(tenures, in: office, db)
        return try rows.map { id, row in
            let parts = Dictionary((stored[id] ?? []).map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
            return try LedgerSuggestion(id, row, deputies, own: own, stored: parts, db.now)
        }
    }
}
