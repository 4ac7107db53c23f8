import Kernel
import Platform
import RepresentativesContract
import Storage

/// Puts a by-elected tenure onto the seat it fills, so that one sees who followed whom (选举法 Art. 57).
public enum Succession {
    /// - Parameters:
    ///   - tenure: who was elected.
    ///   - predecessor: who left the seat.
    /// - Throws: `notFound`, or `invalid` beside the field `vacancy` when the seat is of another congress or electing unit,
    ///   is not vacant any more, or the tenure was not elected by a by-election.
    public static func fill(
        vacancyOf predecessor: TenureID, with tenure: TenureID, by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepRepresentatives)
        let new = try Held.locked(tenure, in: scope.office, db)
        let old: Held
        do {
            old = try Held.locked(predecessor, in: scope.office, db)
        } catch let failure as Failure where failure.kind == .notFound {
            throw Failure.invalid(field: "vacancy", "没有这个出缺的席位，请从列表中选择。")
        }
        guard let seat = old.seat, TenureState.vacating.contains(old.state) else {
            throw Failure.invalid(field: "vacancy", "这个席位没有出缺。")
        }
        guard old.congress == new.congress else {
            throw Failure.invalid(field: "vacancy", "出缺的席位不是同一层级、同一届的。")
        }
        guard new.electedBy == .byElection else {
            throw Failure.invalid(field: "vacancy", "只有补选的代表才能补缺；请先把当选方式登记为补选。")
        }
        try checkArea(seat, new, in: scope.office, db)
        guard new.seat == nil else { throw Failure.invalid(field: "vacancy", "这位代表已经有席位。") }
        let taken = try db.count(
            "SELECT COUNT(*) FROM representatives_tenure WHERE predecessor_id = \(predecessor)")
        guard taken == 0 else { throw Failure.invalid(field: "vacancy", "这个席位已经补选。") }
        try db.run(
            """
            UPDATE representatives_tenure
               SET predecessor_id = \(predecessor), seat_id = \(seat),
                   constituency_id = COALESCE(constituency_id, \(old.constituency)), version = version + 1
             WHERE id = \(tenure)
            """)
        try Audit.append(
            "representatives.tenure.seat", on: Reference(TenureCase.kind, tenure),
            ["predecessor": predecessor.description], by: scope, db)
    }

    /// Who follows on a seat is elected by the unit or the constituency that elected before, as far as both are known.
    private static func checkArea(_ seat: SeatID, _ new: Held, in office: OfficeID, _ db: any Connection) throws {
        let area: Area? = try db.first(
            "SELECT \(Area.columns) FROM representatives_seat s WHERE s.office_id = \(office) AND s.id = \(seat)")
        if let unit = area?.electingUnit, let other = new.electingUnit, unit != other {
            throw Failure.invalid(field: "vacancy", "这个席位由“\(unit)”选举，这位代表的选举单位是“\(other)”；请核对席位。")
        }
        if let place = area?.constituency, let other = new.constituency, place != other {
            throw Failure.invalid(field: "vacancy", "这个席位不是这位代表的选区的；请核对席位。")
        }
    }

    private struct Area: Record {
        static var columns: SQL { "s.electing_unit, s.constituency_id" }
        let electingUnit: String?
        let constituency: ConstituencyID?

        init(_ row: inout Row) throws {
            electingUnit = try row.next()
            constituency = try row.next()
        }
    }

    private struct Held: Record {
        static var columns: SQL {
            "t.level, t.term, t.state, t.elected_by, t.seat_id, t.constituency_id, t.electing_unit"
        }
        let congress: Congress
        let state: TenureState
        let electedBy: ElectionKind?
        let seat: SeatID?
        let constituency: ConstituencyID?
        let electingUnit: String?

        init(_ row: inout Row) throws {
            congress = try Congress(&row)
            state = try row.next()
            electedBy = try row.next()
            seat = try row.next()
            constituency = try row.next()
            electingUnit = try row.next()
        }

        static func locked(_ id: TenureID, in office: OfficeID, _ db: any Connection) throws -> Held {
            try db.first(
                """
                SELECT \(columns) FROM representatives_tenure t WHERE t.office_id = \(office) AND t.id = \(id)
                 \(.forUpdate)
                """
            ).orNotFound("没有这位代表，或不在您的查看范围内。")
        }
    }
}
