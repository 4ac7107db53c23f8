import Kernel
import Platform
import Storage
import Suggestions

extension Bureau {
    /// A letter to the unit that handles a suggestion.
    static func supervision(by scope: Scope, _ db: any Connection) throws -> SupervisionID {
        let unit: UnitID? = try db.value("SELECT unit_id FROM suggestions_assignment WHERE office_id = \(scope.office)")
        guard let unit, let part = try OpenPart.of(unit, in: scope.office, db).first else {
            throw Failure.internal(cause: "no open part")
        }
        let id = SupervisionID.new(at: db.now)
        let day = db.now.day.description
        try LogSupervision.log(
            id, .letter, to: unit,
            [
                "suggestions": ["\(part.suggestion)"], "number": ["函1号"], "held_on": [day], "content": ["尚未沟通"],
                "requirement": ["抓紧"], "answer_by": [day],
            ], by: scope, db)
        return id
    }
}
