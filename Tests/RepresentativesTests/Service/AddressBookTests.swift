import Kernel
import Platform
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct AddressBookTests {
    private static let path = "/representatives/address-book"

    @Test(arguments: TestBackend.allCases)
    func `the screen masks telephones, what is taken away has them in full and is in the trail`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某") { $0.state = "终止" },
                DeputySheet.line("X1", "孙某") { $0.level = "县" },
            ])
            let screen = try await stage.page(Self.path, as: stage.staff)
            #expect(screen.contains("赵某") && screen.contains("138****1234") && !screen.contains("13800001234"))
            #expect(!screen.contains("钱某") && !screen.contains("孙某"))
            #expect(try await stage.count("platform_audit WHERE action = 'representatives.address-book.taken'") == 0)

            for taken in ["/print", "/cards.vcf", "/export.csv"] {
                let whole = try await stage.page(Self.path + taken, as: stage.staff)
                #expect(whole.contains("13800001234") && !whole.contains("孙某"), "\(taken)")
            }
            #expect(try await stage.answer(.get, "\(Self.path)/export.xlsx", as: stage.staff).status == 200)
            let entries: [String] = try await stage.database.read { db in
                try db.values(
                    """
                    SELECT details FROM platform_audit WHERE action = 'representatives.address-book.taken'
                     ORDER BY position
                    """)
            }
            #expect(entries.count == 4 && entries.allSatisfy { !$0.contains("138") })
            #expect(entries.first == #"{"congress":"市第6届","format":"print","rows":"1"}"#)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `nobody else takes the book, and another office's is its own`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            for role in [Role.deputy, .motionsGroup, .delegationHead, .systemAdmin] {
                for taken in ["", "/print", "/cards.vcf", "/export.csv"] {
                    #expect(try await stage.answer(.get, Self.path + taken, as: stage.scope(role)).status == 403)
                }
            }
            let stranger = RegisterStage.scope(stage.otherOffice, .officeHead)
            #expect(try await !stage.page("\(Self.path)/cards.vcf", as: stranger).contains("赵某"))
            #expect(
                try await stage.answer(.get, "\(Self.path)?term=x&level=y&by=z&delegation=1", as: stage.staff).status
                    == 200)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a card is folded at 75 bytes, its signs escaped, nothing of it lost`(_ backend: TestBackend) async throws {
        let post = "甲区,乙;丙\\\(String(repeating: "职务", count: 40))"
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某") { $0.post = "\"\(post)\"" }])
            let file = try await stage.page("\(Self.path)/cards.vcf", as: stage.staff)
            let lines = file.components(separated: "\r\n")
            #expect(lines.first == "BEGIN:VCARD" && lines.dropLast().last == "END:VCARD" && lines.last == "")
            #expect(lines.contains("VERSION:4.0") && lines.contains("FN:赵某"))
            #expect(lines.allSatisfy { $0.utf8.count <= 75 })
            let unfolded = lines.reduce(into: "") { text, line in
                text += line.hasPrefix(" ") ? String(line.dropFirst()) : "\n\(line)"
            }
            let escaped = post.replacing("\\", with: "\\\\").replacing(",", with: "\\,").replacing(";", with: "\\;")
            #expect(unfolded.contains("\nTITLE:\(escaped)\n"))
            #expect(VCard.escaped("a\nb") == "a\\nb")
        }
    }
}

extension String {
    /// By a separator that is one character to Swift.
    fileprivate func components(separated separator: Character) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
