import Kernel

/// A part of a large subsystem with all it brings: a folder beside the others, a line in the subsystem's list of rooms.
public struct Room: Sendable {
    public var permissions: [Permission] = []
    public var clockRules: [ClockRule] = []
    public var diagrams: [CaseDiagram] = []
    /// What its actions in the audit trail read as, those of its case types excepted.
    public var auditTitles: [String: String] = [:]
    public var contributions = Contributions()

    public init() {}
}

extension Subsystem {
    /// Takes in what the rooms bring, in their order, after what the subsystem itself brings.
    public mutating func furnish(_ rooms: [Room]) {
        permissions += rooms.flatMap(\.permissions)
        clockRules += rooms.flatMap(\.clockRules)
        diagrams += rooms.flatMap(\.diagrams)
        for room in rooms { auditTitles.merge(room.auditTitles) { first, _ in first } }
        brings = { [brings] ports in Contributions(joining: [try brings(ports)] + rooms.map(\.contributions)) }
    }
}

extension Contributions {
    /// Those of several rooms, one after another.
    init(joining rooms: [Contributions]) {
        self.init()
        references = rooms.flatMap(\.references)
        desk = rooms.flatMap(\.desk)
        ledgers = rooms.flatMap(\.ledgers)
        statistics = rooms.flatMap(\.statistics)
        subscriptions = rooms.flatMap(\.subscriptions)
        jobs = rooms.flatMap(\.jobs)
        attachments = rooms.flatMap(\.attachments)
        letters = rooms.flatMap(\.letters)
    }
}
