import Kernel
import Storage

/// Which accounts stand behind a post at this moment.
enum HolderAccounts {
    /// One statement, however many holders.
    static func load(
        _ holders: Set<Journal.Holder>, in office: OfficeID, _ db: any Connection
    ) throws -> [Journal.Holder: [AccountID]] {
        let grants = Set(holders.flatMap(\.grants))
        let accounts = try Accounts.holders(of: Array(grants), in: office, db)
        return Dictionary(
            holders.map { holder in (holder, holder.grants.flatMap { accounts[$0] ?? [] }) },
            uniquingKeysWith: { first, _ in first })
    }
}
