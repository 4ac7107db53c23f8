import Kernel
import Platform
import RepresentativesContract
import Storage

/// How the list of links changed from one day to another: what the notice 《关于调整……联系……名单的通知》 says.
public struct LinkChanges: Sendable {
    /// A deputy whom another member keeps in touch with now.
    public struct Move: Sendable {
        public let from: MemberLink
        public let to: MemberLink
    }

    public let added: [MemberLink]
    public let ended: [MemberLink]
    public let moved: [Move]
    /// The whole list on the later day.
    public let standing: [MemberLink]

    public var isEmpty: Bool { added.isEmpty && ended.isEmpty && moved.isEmpty }

    /// Two statements.
    public static func between(_ period: Period, in office: OfficeID, _ db: any Connection) throws -> LinkChanges {
        LinkChanges(
            before: try MemberLink.standing(on: period.from, in: office, db),
            after: try MemberLink.standing(on: period.to, in: office, db))
    }

    /// Compared pair by pair; a deputy who lost one member and got another has moved.
    init(before: [MemberLink], after: [MemberLink]) {
        let (old, new) = (Set(before.map(Pair.init)), Set(after.map(Pair.init)))
        var gone = before.filter { !new.contains(Pair($0)) }
        var come: [MemberLink] = []
        var moved: [Move] = []
        for link in after where !old.contains(Pair(link)) {
            if let place = gone.firstIndex(where: { $0.tenure == link.tenure }) {
                moved.append(Move(from: gone.remove(at: place), to: link))
            } else {
                come.append(link)
            }
        }
        added = come
        ended = gone
        self.moved = moved
        standing = after
    }

    private struct Pair: Hashable {
        let member: CommitteeMemberID
        let tenure: TenureID

        init(_ link: MemberLink) {
            member = link.member
            tenure = link.tenure
        }
    }
}
