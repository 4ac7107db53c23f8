import Kernel
import Platform
import RepresentativesContract
import Storage

/// One livelihood project with all that its page shows.
public struct Project: CaseRecord {
    public static var columns: SQL {
        """
        l.id, l.code, l.title, l.proposer_id, l.proposer_code, p.name, l.proposed_on, l.content, l.state, m.name,
        l.voted_on, l.present, l.votes_for, l.votes_against, l.abstained, l.progress, l.done_on, l.rating, l.version
        """
    }

    static var tables: SQL {
        """
        representatives_livelihood l
          LEFT JOIN representatives_tenure t ON t.id = l.proposer_id
          LEFT JOIN representatives_person p ON p.id = t.person_id
          LEFT JOIN platform_meeting m ON m.id = l.meeting_id
        """
    }

    public let id: ProjectID
    public let code: String
    public let title: String
    public let proposer: TenureID?
    /// As the ledger wrote it.
    public let proposerCode: String?
    public let proposerName: String?
    public let proposedOn: Day
    public let content: String?
    public let state: ProjectState
    public let meeting: String?
    public let votedOn: Day?
    /// The counts of the secret ballot.
    public let present: Int?
    public let votesFor: Int?
    public let votesAgainst: Int?
    public let abstained: Int?
    /// Per cent.
    public let progress: Int
    public let doneOn: Day?
    public let rating: ProjectRating?
    public let version: Int
    /// Foreseen from what was typed; nil before the vote.
    var isChosen: Bool?

    public init(_ row: inout Row) throws {
        id = try row.next()
        code = try row.next()
        title = try row.next()
        proposer = try row.next()
        proposerCode = try row.next()
        proposerName = try row.next()
        proposedOn = try row.next()
        content = try row.next()
        state = try row.next()
        meeting = try row.next()
        votedOn = try row.next()
        present = try row.next()
        votesFor = try row.next()
        votesAgainst = try row.next()
        abstained = try row.next()
        progress = try row.next()
        doneOn = try row.next()
        rating = try row.next()
        version = try row.next()
    }

    /// Throws `notFound` for another office's.
    public static func find(_ id: ProjectID, for scope: Scope, _ db: any Connection) throws -> Project {
        try db.first(
            "SELECT \(columns) FROM \(tables) WHERE l.office_id = \(scope.office) AND l.id = \(id)"
        ).orNotFound("没有这件民生实事。")
    }
}

/// Which projects are asked for.
public struct ProjectListing: Sendable {
    public var state: ProjectState?
    /// Letters of number or title.
    public var search = ""

    public init() {}

    public static let limit = 100_000

    /// A part of the list, the latest first, and how long the whole is. Two statements.
    public func page(limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws -> (
        projects: [Project], total: Int
    ) {
        var conditions: [SQL] = ["l.office_id = \(scope.office)"]
        if let state { conditions.append("l.state = \(state)") }
        if !search.isEmpty {
            conditions.append("(\(.contains("l.code", search)) OR \(.contains("l.title", search)))")
        }
        let condition = SQL(conditions, joined: " AND ")
        let projects: [Project] = try db.all(
            """
            SELECT \(Project.columns) FROM \(Project.tables) WHERE \(condition)
             ORDER BY l.proposed_on DESC, l.code, l.id LIMIT \(limit) OFFSET \(offset)
            """)
        return (projects, try db.count("SELECT COUNT(*) FROM representatives_livelihood l WHERE \(condition)"))
    }
}

extension ReferenceKind {
    /// A livelihood project by its number and title.
    static let project = ReferenceKind(ProjectCase.kind, below: "/representatives/projects") { ids, office in
        "SELECT \(Project.columns) FROM \(Project.tables) WHERE l.office_id = \(office) AND l.id IN \(ids)"
    } named: { (project: Project) in
        (project.id, "民生实事 \(project.code) \(project.title)")
    }
}
