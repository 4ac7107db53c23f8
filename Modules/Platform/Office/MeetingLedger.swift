import Kernel
import Storage

/// 会议: congress sessions, standing-committee meetings and 主任会议.
public struct MeetingLedger: Ledger {
    public let name = "会议"
    public let kind = "platform.meeting"
    public let after = ["机关"]

    public init() {}

    public var columns: [LedgerColumn] {
        [
            .init("会议编号", .code(40), required: true, key: true),
            .init("会议名称", .text(100), required: true),
            .init(
                "类型",
                .word(
                    Meeting.Kind.self, title: \.title,
                    variants: [
                        .congress: ["人民代表大会会议", "人代会", "代表大会"],
                        .standingCommittee: ["常委会", "人大常委会会议", "常务委员会会议", "常委会议"], .directors: ["主任会"],
                    ]), required: true),
            .init("层级", .level, required: true),
            .init("届次", .integer(1...99), required: true),
            .init("次数", .integer(0...999), required: true),
            .init("开始日期", .day, required: true),
            .init("结束日期", .day, required: true),
        ]
    }

    public func faults(in row: LedgerRow) throws -> [Failure.Field] {
        let start = try row.requiredDay("开始日期")
        return try row.requiredDay("结束日期") < start ? [.init("结束日期", "不早于开始日期（\(start)）的日期")] : []
    }

    public func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        let codes = keys.map { $0[0] }
        let meetings: [Meeting] = try db.all(
            "SELECT \(Meeting.columns) FROM platform_meeting WHERE office_id = \(scope.office) AND code IN \(codes)")
        return meetings.map {
            LedgerEntry(
                $0.id,
                [
                    $0.code, $0.name, $0.kind.title, $0.level.title, String($0.term), String($0.number),
                    $0.startsOn.description, $0.endsOn.description,
                ])
        }
    }

    public func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        var batch = Batch(
            into: "platform_meeting",
            [
                "id", "office_id", "code", "name", "kind", "level", "term", "number", "starts_on", "ends_on",
                "created_at",
            ])
        for row in rows {
            batch.append(
                MeetingID.new(at: db.now), scope.office, try row.text("会议编号"), try row.text("会议名称"),
                try row.requiredWord("类型", as: Meeting.Kind.self), try row.requiredWord("层级", as: Level.self),
                try row.requiredInteger("届次"), try row.requiredInteger("次数"), try row.requiredDay("开始日期"),
                try row.requiredDay("结束日期"), db.now)
        }
        try db.insert(batch)
    }

    public func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {
        for change in rows {
            let row = change.row
            try db.run(
                """
                UPDATE platform_meeting
                   SET name = \(try row.text("会议名称")), kind = \(try row.requiredWord("类型", as: Meeting.Kind.self)),
                       level = \(try row.requiredWord("层级", as: Level.self)), term = \(try row.requiredInteger("届次")),
                       number = \(try row.requiredInteger("次数")), starts_on = \(try row.requiredDay("开始日期")),
                       ends_on = \(try row.requiredDay("结束日期"))
                 WHERE office_id = \(scope.office) AND id = \(change.id)
                """)
        }
    }
}

extension LedgerLookup {
    /// A meeting by its 会议编号.
    public static var meetings: LedgerLookup {
        LedgerLookup("台账“会议”里有的会议编号", isCode: true) { codes, office, db in
            try db.lookup("SELECT code, id FROM platform_meeting WHERE office_id = \(office) AND code IN \(codes)")
                as [String: MeetingID]
        }
    }
}
