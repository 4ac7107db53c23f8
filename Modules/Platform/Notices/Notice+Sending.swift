import Kernel
import Storage

extension Notice {
    /// Tells everyone who holds one of these posts now, once each; who did it is not told of their own act.
    /// Two statements.
    public static func send(
        _ text: String, about page: Reference, to holders: [Journal.Holder], by scope: Scope, _ db: any Connection
    ) throws {
        try send([Message(text: text, page: page, holders: holders)], in: scope.office, except: scope.account, db)
    }

    /// One text for some holders.
    public struct Message: Sendable {
        let text: String
        let page: Reference
        let holders: [Journal.Holder]

        public init(text: String, page: Reference, holders: [Journal.Holder]) {
            self.text = text
            self.page = page
            self.holders = holders
        }
    }

    /// Many at once, in the same two statements.
    ///
    /// - Parameter onceEach: whoever is meant by several of them gets the first alone.
    public static func send(
        _ messages: [Message], in office: OfficeID, except actor: AccountID? = nil, onceEach: Bool = false,
        _ db: any Connection
    ) throws {
        let accounts = try HolderAccounts.load(Set(messages.flatMap(\.holders)), in: office, db)
        var batch = Batch(
            into: "platform_notice",
            ["id", "office_id", "account_id", "text", "page_kind", "page_id", "created_at"])
        var reached: Set<AccountID> = []
        for message in messages {
            let told = Set(message.holders.flatMap { accounts[$0] ?? [] }).subtracting(reached).sorted()
            if onceEach { reached.formUnion(told) }
            for account in told where account != actor {
                batch.append(
                    ID<Notice>.new(at: db.now), office, account, message.text, message.page.kind, message.page.id,
                    db.now)
            }
        }
        if !batch.rows.isEmpty { try db.insert(batch) }
    }
}
