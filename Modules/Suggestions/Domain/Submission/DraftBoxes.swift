import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// The boxes of the paper beside its text (代表建议专用纸“相关情况”).
public struct DraftBoxes: Record, Equatable, Sendable {
    public static var columns: SQL {
        """
        kind, proposer, discussed_on, formation, wants_contact, for_reference, proposed_unit_id, is_confidential
        """
    }

    public let kind: SuggestionKind
    public let proposer: Proposer
    /// The day on which all deputies of the delegation discussed it; nil for deputies' own.
    public let discussedOn: Day?
    public let formation: Formation?
    /// 希望承办单位加强沟通.
    public let wantsContact: Bool
    /// 仅供工作参考，不需要书面答复.
    public let isForReference: Bool
    /// Whom the deputy would have handle it; the office decides.
    public let proposedUnit: UnitID?
    public let isConfidential: Bool

    public init(_ row: inout Row) throws {
        kind = try row.next()
        proposer = try row.next()
        discussedOn = try row.next()
        formation = try row.next()
        wantsContact = try row.next()
        isForReference = try row.next()
        proposedUnit = try row.next()
        isConfidential = try row.next()
    }

    /// What was not filled in is a deputy's own suggestion with no box ticked.
    init(_ input: Input) {
        kind = input.text("kind").flatMap(SuggestionKind.init(rawValue:)) ?? .suggestion
        proposer = input.text("proposer").flatMap(Proposer.init(rawValue:)) ?? .deputies
        discussedOn = input.day("discussed_on")
        formation = input.text("formation").flatMap(Formation.init(rawValue:))
        wantsContact = input.isYes("wants_contact")
        isForReference = input.isYes("for_reference")
        proposedUnit = input.id("proposed_unit")
        isConfidential = input.isYes("is_confidential")
    }

    /// As the form holds them, by field name.
    public var values: [String: String] {
        [
            "kind": kind.rawValue, "proposer": proposer.rawValue, "discussed_on": discussedOn?.description ?? "",
            "formation": formation?.rawValue ?? "", "wants_contact": wantsContact ? "yes" : "no",
            "for_reference": isForReference ? "yes" : "no", "proposed_unit": proposedUnit?.description ?? "",
            "is_confidential": isConfidential ? "yes" : "no",
        ]
    }
}

extension DraftBoxes {
    static func of(_ id: SuggestionID, _ db: any Connection) throws -> DraftBoxes? {
        try db.first("SELECT \(columns) FROM suggestions_suggestion WHERE id = \(id)")
    }

    /// Throws `invalid` beside the box that cannot be so.
    ///
    /// - Parameter delegation: the lead's own.
    func check(delegation: DelegationID?, by scope: Scope, _ db: any Connection) throws {
        if proposer == .delegation {
            guard let delegation, scope.delegations.contains(delegation) else {
                throw Failure.invalid(field: "proposer", "代表团的建议由代表团负责人提出。您不是本代表团的负责人。")
            }
            if let discussedOn, discussedOn > db.now.day {
                throw Failure.invalid(field: "discussed_on", "讨论日期不能晚于今天（\(db.now.day.chinese)）。")
            }
        }
        if let proposedUnit {
            guard try Unit.names(of: [proposedUnit], in: scope.office, db).count == 1 else {
                throw Failure.invalid(field: "proposed_unit", "没有这个承办单位，请重新选择。")
            }
        }
    }

    func save(_ id: SuggestionID, _ db: any Connection) throws {
        try db.run(
            """
            UPDATE suggestions_suggestion
               SET kind = \(kind), proposer = \(proposer), discussed_on = \(proposer == .delegation ? discussedOn : nil),
                   formation = \(formation), wants_contact = \(wantsContact), for_reference = \(isForReference),
                   proposed_unit_id = \(proposedUnit), is_confidential = \(isConfidential)
             WHERE id = \(id)
            """)
    }
}
