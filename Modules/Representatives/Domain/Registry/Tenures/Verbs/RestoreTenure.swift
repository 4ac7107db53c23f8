import Kernel
import Platform
import RepresentativesContract
import Storage

/// 撤销终止: an end that was entered by mistake is taken back; what was entered and why it was wrong stay in the history.
/// It is no way back for somebody whose tenure did end.
enum RestoreTenure {
    static let verb = Verb<TenureCase>(
        .restore,
        fields: [
            InputField(
                "reason", "撤销的原因", .text(maxLength: 500), required: true, hint: "如：登记错了人；原来是暂停执行职务的，撤销后请再登记暂停")
        ]
    ) { act in
        let (id, office) = (act.facts.id, act.scope.office)
        guard try !isFilled(id, in: office, act.db) else { throw Failure.conflict("这个席位已经补选，不能撤销终止。") }
        let others = try act.db.count(
            """
            SELECT COUNT(*) FROM representatives_tenure t
              JOIN representatives_tenure o ON o.office_id = t.office_id AND o.person_id = t.person_id
                                           AND o.level = t.level AND o.term = t.term AND o.id <> t.id
             WHERE t.office_id = \(office) AND t.id = \(id) AND o.state IN \(TenureState.open)
            """)
        guard others == 0 else { throw Failure.conflict("这个人在同一层级、同一届已有另一个任职（选举法第四十八条），不能撤销终止。") }
        try act.db.run(
            """
            UPDATE representatives_tenure
               SET end_cause = NULL, ended_on = NULL, ordered_by = NULL, accepted_by = NULL, announcement = NULL,
                   suspension_cause = NULL, suspended_on = NULL
             WHERE office_id = \(office) AND id = \(id)
            """)
        return Effect(opinion: act.input.text("reason"), tells: act.delegationToTell)
    }

    /// Whether somebody followed on the seat, holds it now, or the constituency has elected all its deputies without
    /// this one. An election that was found invalid fills no seat.
    private static func isFilled(_ id: TenureID, in office: OfficeID, _ db: any Connection) throws -> Bool {
        try db.count(
            """
            SELECT COUNT(*) FROM representatives_tenure t
             WHERE t.office_id = \(office) AND t.id = \(id)
               AND (EXISTS (SELECT 1 FROM representatives_tenure n
                             WHERE n.predecessor_id = t.id AND n.state <> \(TenureState.invalid))
                    OR EXISTS (SELECT 1 FROM representatives_tenure s
                                WHERE s.seat_id = t.seat_id AND s.id <> t.id AND s.state IN \(TenureState.open))
                    OR (SELECT COUNT(*) FROM representatives_tenure m
                         WHERE m.constituency_id = t.constituency_id AND m.id <> t.id
                           AND m.state IN \(TenureState.open))
                       >= (SELECT c.seats FROM representatives_constituency c WHERE c.id = t.constituency_id))
            """) > 0
    }
}
