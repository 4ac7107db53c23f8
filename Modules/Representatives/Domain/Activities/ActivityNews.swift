import Kernel
import Platform
import RepresentativesContract
import Storage

/// What those on an activity's list are told when it moves or is called off, and whom no message reaches.
public enum ActivityNews {
    /// Tells everyone on the list, each on the page of their own part. Three statements, however many they are.
    static func tell(_ text: String, of activity: ActivityID, by scope: Scope, _ db: any Connection) throws {
        let asked: [(AttendanceID, PersonID)] = try db.pairs(
            """
            SELECT a.id, t.person_id FROM \(AttendanceFacts.tables)
             WHERE a.office_id = \(scope.office) AND a.activity_id = \(activity) ORDER BY a.id
            """)
        let messages = asked.map { id, person in
            Notice.Message(text: text, page: Reference(AttendanceCase.kind, id), holders: [.person(person)])
        }
        if !messages.isEmpty { try Notice.send(messages, in: scope.office, except: scope.account, db) }
    }

    /// The names of those on the list who have no account, in pinyin order: somebody has to tell them. Two statements.
    public static func unreached(
        of activity: ActivityID, in office: OfficeID, _ db: any Connection
    ) throws -> [String] {
        let asked: [(PersonID, String)] = try db.pairs(
            """
            SELECT t.person_id, p.name FROM \(AttendanceFacts.tables) JOIN representatives_person p ON p.id = t.person_id
             WHERE a.office_id = \(office) AND a.activity_id = \(activity) ORDER BY p.sort_key, a.id
            """)
        let grants = asked.map { person, _ in Scope.Grant(.deputy, of: person.asID()) }
        let reached = try Accounts.holders(of: grants, in: office, db)
        return zip(asked, grants).filter { reached[$1] == nil }.map { $0.0.1 }
    }
}
