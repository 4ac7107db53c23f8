import Kernel

/// What somebody may do about the files of one thing, by their labels.
public struct AttachmentRights: Sendable {
    /// The labels whose files this person may read, whoever added them; nothing at all for a thing they may not see, of
    /// another office, or unknown.
    public var read: [String]
    /// The labels under which this person may add and withdraw files now, in the order of the form.
    public var add: [String]
    /// The labels whose files are a unit's own, with this person's units among those of the thing: a unit reads its own
    /// files and withdraws no other's. They are added in the name of the first.
    public var own: [String: [UnitID]]

    public init(read: [String] = [], add: [String] = [], own: [String: [UnitID]] = [:]) {
        self.read = read
        self.add = add
        self.own = own
    }

    /// The labels to look for.
    var labels: [String] { Array(Set(read).union(own.keys)).sorted() }

    func mayRead(_ file: Attachment) -> Bool { read.contains(file.label) || isOwn(file) }

    func mayWithdraw(_ file: Attachment) -> Bool {
        add.contains(file.label) && mayRead(file) && (file.unit == nil || isOwn(file))
    }

    private func isOwn(_ file: Attachment) -> Bool { file.unit.map { own[file.label]?.contains($0) ?? false } ?? false }
}
