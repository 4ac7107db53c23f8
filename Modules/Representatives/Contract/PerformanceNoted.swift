import Kernel
import Platform
import Storage

/// What a deputy did counts in the performance file (履职档案, 代表法 Art. 58). Any subsystem that sees it tells it with
/// this event, in the transaction in which it happened; the file asks nobody and imports nobody.
public struct PerformanceNoted: Event {
    public static let name = "representatives.performance-noted"

    /// One thing one deputy did.
    public struct Item: Codable, Sendable, Hashable {
        public let tenure: String
        public let kind: PerformanceKind
        /// The day it was done: 2024-01-08.
        public let day: String
        /// What it was, in a line: the activity's name, the suggestion's title.
        public let title: String
        /// As what: "领衔", "列席"; nil when there is only one way.
        public let role: String?
        /// What it rests on; together with tenure and kind it makes the item one and the same however often it is told.
        public let sourceKind: String
        public let sourceID: String

        public init(
            tenure: TenureID, kind: PerformanceKind, day: Day, title: String, role: String? = nil, source: Reference
        ) {
            self.tenure = tenure.description
            self.kind = kind
            self.day = day.description
            self.title = title
            self.role = role
            sourceKind = source.kind
            sourceID = source.id.description
        }
    }

    /// Many at once: an import tells thousands in one event.
    public let items: [Item]

    public init(_ items: [Item]) { self.items = items }
}

/// What was noted turned out not to be so: the entries of this source are reversed, with the reason, never deleted.
/// What is noted again afterwards counts again.
public struct PerformanceWithdrawn: Event {
    public static let name = "representatives.performance-withdrawn"
    public let sourceKind: String
    public let sourceID: String
    public let reason: String
    /// Only this tenure's entry of the source; nil: everybody's.
    public let tenure: String?

    public init(of source: Reference, tenure: TenureID? = nil, reason: String) {
        sourceKind = source.kind
        sourceID = source.id.description
        self.reason = reason
        self.tenure = tenure?.description
    }
}
