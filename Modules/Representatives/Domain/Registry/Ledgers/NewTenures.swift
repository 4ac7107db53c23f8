import Kernel
import Platform
import RepresentativesContract
import Storage

/// Tenures that are not in the register yet, however they come: from the ledger 代表 or from the form.
struct NewTenures {
    let rows: [DeputyRow]
    let office: OfficeID
    let db: any Connection

    init(_ rows: [DeputyRow], in office: OfficeID, _ db: any Connection) {
        self.rows = rows
        self.office = office
        self.db = db
    }

    /// Adds them with the people, delegations and groups they name; gives their ids in the order of the rows. A constant
    /// number of statements, one more for each ID number and each day of birth learnt of a person known before.
    /// Throws `invalid` when somebody would hold two seats (`OneSeatRule`).
    @discardableResult func insert() throws -> [TenureID] {
        let places = try DeputyPlaces(of: rows, in: office, db)
        let people = try PeopleNamed.findOrCreate(rows.map(\.identity), in: office, db)
        try OneSeatRule.check(zip(rows, people).map { ($0, $1, nil) }, in: office, db)
        var batch = Batch(
            into: "representatives_tenure",
            [
                "id", "office_id", "person_id", "code", "level", "term", "ethnicity", "party", "education", "post",
                "sector",
                "phone", "electing_unit", "delegation_id", "group_id", "constituency_id", "elected_on", "elected_by",
                "reviewed_on", "certificate_number", "certificate_issued_on", "state", "version", "created_at",
            ])
        let ids = rows.map { _ in TenureID.new(at: db.now) }
        for ((deputy, person), id) in zip(zip(rows, people), ids) {
            batch.append(
                id, office, person, deputy.code, deputy.level, deputy.term, deputy.ethnicity, deputy.party,
                deputy.education, deputy.post, deputy.sector, deputy.phone, deputy.electingUnit,
                places.delegation(of: deputy),
                places.group(of: deputy), deputy.constituency, deputy.electedOn, deputy.electedBy, deputy.reviewedOn,
                deputy.certificateNumber, deputy.certificateIssuedOn, deputy.state, 1, db.now)
        }
        try db.insert(batch)
        try SearchIndex.tenures.put(zip(rows, ids).map { (id: $1, text: $0.searchText) }, db)
        try storeIDNumbers(people)
        try Seat.open(
            after: zip(rows, ids).filter { TenureState.vacating.contains($0.0.state) }.map { $0.1 }, in: office, db)
        return ids
    }

    private func storeIDNumbers(_ people: [PersonID]) throws {
        for (row, person) in zip(rows, people) {
            guard let number = row.idNumber else { continue }
            try db.run(
                """
                UPDATE representatives_person SET id_number = \(number) WHERE office_id = \(office) AND id = \(person)
                """)
        }
    }
}
