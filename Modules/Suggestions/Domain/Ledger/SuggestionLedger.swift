import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// The ledger 建议: one row is one suggestion with its dates. It has no text: neither of the suggestion nor of the reply.
///
/// Where a suggestion stands follows from its dates (`LedgerStanding`). What people have done with it in the system
/// afterwards is never undone by a row (`LedgerCorrection`).
public struct SuggestionLedger: Ledger {
    public let name = "建议"
    public let kind = SuggestionReferences.suggestion
    public let after = ["单位", "会议", "代表"]
    let directory: any DeputyDirectory

    public init(directory: any DeputyDirectory) { self.directory = directory }

    public var columns: [LedgerColumn] {
        [
            .init("建议编号", .code(40), required: true, key: true),
            .init("标题", .text(200), required: true),
            .init("类别", .text(20)),
            .init("层级", .level, required: true, key: true),
            .init(
                "来源",
                .word(
                    Origin.self, title: \.title,
                    variants: [
                        .session: ["大会期间建议", "会议期间建议"], .between: ["闭会期间建议", "平时建议"], .campaign: ["代表行动建议"],
                    ]), required: true),
            .init("会议编号", .reference(.meetings)),
            .init("提出日期", .day, required: true, past: true),
            .init("领衔代表编号", .reference(.signers(directory)), required: true),
            .init("附议代表编号", .references(.signers(directory))),
            .init("主办单位", .reference(.units)),
            .init("会办单位", .references(.units)),
            .init("交办日期", .day, past: true),
            .init("答复日期", .day, past: true),
            .init(
                "办理结果",
                .word(
                    ResultClass.self, title: \.rawValue,
                    variants: [
                        .solved: ["a", "A类"], .solving: ["b", "B类"], .planned: ["c", "C类"], .reference: ["d", "D类"],
                    ])),
            .init("代表评价", .word(Grade.self, title: \.title)),
            .init("重点督办", .yesNo),
            .init("领衔督办人", .text(60)),
            .init("公开日期", .day, past: true),
            .init("优秀建议", .yesNo),
            .init("落实日期", .day, past: true),
        ]
    }

    public func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        try StoredSuggestions(numbered: keys.map { $0[0] }, directory, in: scope.office, db).entries
    }

    public func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        let entries = try LedgerSuggestion.read(
            rows.map { (SuggestionID.new(at: db.now), $0) }, directory, in: scope.office, db)
        try LedgerSuggestion.insert(entries, in: scope.office, db)
        try LedgerParts(of: entries, in: scope.office, db).insert(db)
        try LedgerClocks(db, scope.office).start(entries.flatMap(\.clocks))
        try SuggestionSearch.refresh(entries.map(\.id), db)
        try LikenessIndex.note(entries.map(\.id), db)
        try SuggestionPerformance.note(entries, in: scope.office, db)
    }

    public func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {
        try LedgerCorrection(rows, directory, in: scope.office, db).store(db)
    }
}
