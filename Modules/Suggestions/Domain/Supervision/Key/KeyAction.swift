import Kernel
import Platform
import Storage

/// What was done in a 重点督办 on one day.
public struct KeyAction: Record, Sendable {
    public enum Kind: String, CaseIterable, Storable {
        case visit, meeting, research, inspection, other

        public var title: String {
            switch self {
            case .visit: "走访"
            case .meeting: "座谈会"
            case .research: "调研"
            case .inspection: "视察现场"
            case .other: "其他"
            }
        }
    }

    public static var columns: SQL {
        """
        x.id, x.kind, x.held_on, x.place, x.participants, x.content, x.withdrawn_on, x.withdrawn_reason, x.entered_by,
        x.with_deputies
        """
    }

    public let id: ID<KeyAction>
    public let kind: Kind
    public let heldOn: Day
    public let place: String?
    public let participants: String?
    public let content: String
    /// Entered by mistake: it stays and is not counted.
    public let withdrawnOn: Day?
    public let withdrawnReason: String?
    public let enteredBy: String
    /// 代表参与督办.
    public let withDeputies: Bool

    public init(_ row: inout Row) throws {
        id = try row.next()
        kind = try row.next()
        heldOn = try row.next()
        place = try row.next()
        participants = try row.next()
        content = try row.next()
        withdrawnOn = try row.next()
        withdrawnReason = try row.next()
        enteredBy = try row.next()
        withDeputies = try row.next()
    }

    /// Oldest first, the withdrawn ones too. One statement.
    public static func all(of key: ID<KeySuggestion>, in office: OfficeID, _ db: any Connection) throws
        -> [KeyAction]
    {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_key_action x
             WHERE x.key_id = \(key) AND x.office_id = \(office) ORDER BY x.held_on, x.id
            """)
    }
}

extension InputField.Source {
    /// The actions of the case that count.
    public static let keyActions = InputField.Source("suggestions.key-actions")
}

extension Verb<KeyCase> {
    static let act = Verb(
        .act,
        fields: [
            InputField("kind", "活动", .choice(KeyAction.Kind.self, \.title), required: true),
            InputField("held_on", "日期", .day, required: true),
            InputField("place", "地点", .line(maxLength: 100)),
            InputField("participants", "参加人员", .text(maxLength: 500), hint: "领导、委员、代表、单位，写人数或职务"),
            InputField("with_deputies", "有代表参加", .yesNo),
            InputField("content", "情况和意见", .text(maxLength: 4000), required: true),
        ]
    ) { act in
        let day = try act.input.requiredSensiblePastDay("held_on", "日期", by: act.db.now.day)
        try act.db.run(
            """
            INSERT INTO suggestions_key_action (id, office_id, key_id, kind, held_on, place, participants, content,
                                                with_deputies, entered_by, created_at)
            VALUES (\(ID<KeyAction>.new(at: act.db.now)), \(act.scope.office), \(act.facts.id),
                    \(act.input.required("kind")), \(day), \(act.input.text("place")),
                    \(act.input.text("participants")), \(act.input.required("content")), \(act.input.isYes("with_deputies")),
                    \(act.scope.name), \(act.db.now))
            """)
        let kind = KeyAction.Kind(rawValue: act.input.required("kind"))?.title ?? ""
        let words = "\(day) 的督办活动（\(kind)）已记录：请看提出的意见，逐条落实。"
        return Effect(
            opinion: act.input.text("content"), happenedOn: day, news: try act.facts.news(words, act.db))
    }

    static let strike = Verb(
        .strike,
        fields: [
            InputField("action", "撤销哪一次", .one(.keyActions), required: true),
            InputField("reason", "原因", .text(maxLength: 500), required: true),
        ]
    ) { act in
        let id = act.input.id("action", as: KeyAction.self)
        let changed = try act.db.run(
            """
            UPDATE suggestions_key_action
               SET withdrawn_on = \(act.db.now.day), withdrawn_reason = \(act.input.required("reason"))
             WHERE id = \(id) AND key_id = \(act.facts.id) AND withdrawn_on IS NULL
            """)
        guard changed == 1 else { throw Failure.invalid(field: "action", "没有这次活动，或者已经撤销，请重新选择。") }
        return Effect(opinion: act.input.text("reason"))
    }
}
