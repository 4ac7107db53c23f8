import Storage

/// How a deputy came to the seat: with the whole congress, or alone to fill a vacancy (选举法 Art. 57).
public enum ElectionKind: String, CaseIterable, Storable {
    case general
    case byElection = "by_election"

    public var title: String { self == .general ? "换届选举" : "补选" }
}
