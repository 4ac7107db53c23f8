import Documents
import Kernel
import Platform
import Representatives
import Storage
import Web

/// The address book as it is taken away, with telephones in full; each time is in the audit trail.
struct AddressBookEdition {
    let app: Application
    let visit: Visit
    private let request: AddressBookRequest

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        request = AddressBookRequest(visit)
    }

    func print() async throws -> WebResponse {
        let (book, entries) = try await taken("print")
        return .page("\(book.congress)代表通讯录") {
            PageHeader("\(book.congress)人大代表通讯录", lead: "\(visit.today.chinese)编印，共 \(entries.count) 人。内部资料，请妥善保管。")
            for part in Self.parts(entries, by: book.order) {
                Panel(part.title) {
                    DataTable(
                        part.entries, caption: part.title, columns: addressColumns(by: book.order) { $0.phone })
                }
            }
        }
    }

    func cards() async throws -> WebResponse {
        let (book, entries) = try await taken("vcf")
        return .download(
            filename: "\(book.congress)代表通讯录.vcf", type: "text/vcard; charset=utf-8",
            bytes: VCard.file(entries, congress: book.congress))
    }

    func workbook() async throws -> WebResponse {
        let (book, entries) = try await taken("xlsx")
        return try await SheetTable.addressBook.workbook(entries, named: "\(book.congress)代表通讯录")
    }

    func csv() async throws -> WebResponse {
        let (book, entries) = try await taken("csv")
        return try await SheetTable.addressBook.csv(entries, named: "\(book.congress)代表通讯录")
    }

    private func taken(_ format: String) async throws -> (AddressBook, [AddressEntry]) {
        let (request, scope) = (request, visit.scope)
        return try await app.database.write { db in
            let book = try request.book(for: scope, db)
            return (book, try book.edition(as: format, by: scope, db))
        }
    }

    /// One part for each delegation or group, in the order in which they come.
    private static func parts(
        _ entries: [AddressEntry], by order: AddressBook.Order
    ) -> [(title: String, entries: [AddressEntry])] {
        var parts: [(title: String, entries: [AddressEntry])] = []
        for entry in entries {
            let title = (order == .delegation ? entry.delegation : entry.group) ?? "未编入"
            if parts.last?.title == title {
                parts[parts.count - 1].entries.append(entry)
            } else {
                parts.append((title, [entry]))
            }
        }
        return parts
    }
}

extension SheetTable<AddressEntry> {
    /// With telephones in full: what is taken is recorded by `AddressBook.edition`, in the transaction that reads it.
    fileprivate static let addressBook = SheetTable(
        "代表通讯录",
        columns: [
            SheetColumn("代表团"), SheetColumn("代表小组", width: 24), SheetColumn("姓名", width: 12),
            SheetColumn("性别", width: 8), SheetColumn("民族", width: 10), SheetColumn("党派"),
            SheetColumn("单位职务", width: 32), SheetColumn("手机"),
        ]
    ) {
        [
            .text(optional: $0.delegation), .text(optional: $0.group), .text($0.name), .text($0.sex.title),
            .text(optional: $0.ethnicity), .text(optional: $0.party), .text(optional: $0.post),
            .text(optional: $0.phone),
        ]
    }
}
