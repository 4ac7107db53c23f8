import Kernel
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct CertificateEntryTests {
    @Test(arguments: TestBackend.allCases)
    func `only tenures without a certificate whose number nobody else holds are still to be entered`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某") { $0.bornOn = "1971-01-01" },
                DeputySheet.line("S3", "孙某") { $0.bornOn = "1972-01-01" },
            ])
            let office = stage.office
            try await stage.database.write { db in
                try db.run(
                    """
                    UPDATE representatives_tenure SET certificate_number = 'C6-00001'
                     WHERE office_id = \(office) AND code <> 'S3'
                    """)
                try db.run(
                    """
                    UPDATE representatives_tenure SET certificate_number = NULL
                     WHERE office_id = \(office) AND code = 'S3'
                    """)
            }
            _ = try await stage.sent("/representatives/certificates/enter", "")
            #expect(try await stage.count("representatives_certificate") == 1)
            let left = try await stage.database.read { db in try EnterCertificates.count(in: office, db) }
            #expect(left == 0)
        }
    }
}
