import Storage

extension Migration {
    /// The office's own lists, certificates, allowances and funds.
    static let service = Migration(
        "representatives.0012-service", EntryList.tables + Certificate.tables + AllowanceTables.all)
}
