import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct CertificateTests {
    private static let form = "title=Batch&issued_on=2024-02-01&level=city&term=6&prefix=C6-"

    private static func fill(_ stage: RegisterStage) async throws {
        try await stage.fill([
            DeputySheet.line("S1", "赵某"),
            DeputySheet.line("S2", "钱某") { $0.bornOn = "1971-01-01" },
            DeputySheet.line("S3", "孙某") {
                $0.bornOn = "1972-01-01"; $0.state = "终止"
            },
        ])
        let office = stage.office
        try await stage.database.write { db in
            try db.run(
                """
                UPDATE representatives_tenure SET certificate_number = NULL, certificate_issued_on = NULL
                 WHERE office_id = \(office) AND code <> 'S1'
                """)
            try db.run("UPDATE representatives_tenure SET certificate_number = 'C6-00007' WHERE code = 'S1'")
        }
    }

    private static func certificates(_ stage: RegisterStage) async throws -> [Certificate] {
        try await stage.database.read { [staff = stage.staff] db in
            try CertificateListing().page(limit: 100, offset: 0, for: staff, db).certificates
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a batch numbers those in office who have none, after the greatest number there is`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await Self.fill(stage)
            let id = CertificateBatchID.new()
            for _ in 0..<2 { _ = try await stage.sent("/representatives/certificates", "id=\(id)&\(Self.form)") }
            let issued = try await Self.certificates(stage)
            #expect(issued.map(\.number) == ["C6-00008"] && issued.map(\.name) == ["钱某"])
            let tenure = try await stage.tenure("S2")
            #expect(tenure.certificateNumber == "C6-00008" && tenure.certificateIssuedOn == Day("2024-02-01"))
            #expect(try await stage.figures(["deputies.cards_issued"]) == ["deputies.cards_issued": 1])
            let again = try await stage.refusal(
                "/representatives/certificates", "id=\(CertificateBatchID.new())&\(Self.form)")
            #expect(again.status == 422)
            let named = try await stage.refusal(
                "/representatives/certificates", "id=\(CertificateBatchID.new())&\(Self.form)&codes=S3")
            #expect(named.status == 422 && named.words.contains("S3（终止）"))
            #expect(again.words.contains("在任的 2 名代表都有代表证了") && again.words.contains("换发"))
            let several = try await stage.refusal(
                "/representatives/certificates", "id=\(CertificateBatchID.new())&\(Self.form)&codes=S1 S9")
            #expect(several.words.contains("S1（已有代表证 C6-00007）、S9（这一届没有这个编号）"))
            let absent = try await stage.refusal(
                "/representatives/certificates",
                "id=\(CertificateBatchID.new())&\(Self.form.replacing("term=6", with: "term=5"))")
            #expect(absent.status == 422 && absent.words.contains("名册里没有市第5届的在任代表"))
            #expect(try await stage.count("representatives_certificate_batch") == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a certificate is signed for once, lost, replaced, and given back when the tenure is over`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await Self.fill(stage)
            let batch = CertificateBatchID.new()
            _ = try await stage.sent("/representatives/certificates", "id=\(batch)&\(Self.form)")
            let first = try #require(try await Self.certificates(stage).first)
            let receipt = "/representatives/certificate-batches/\(batch)/receive"
            #expect(try await stage.refusal(receipt, "received_on=2024-02-02").status == 422)
            #expect(
                try await stage.refusal(receipt, "certificates=\(first.id)&received_on=2024-01-01").status == 422)
            _ = try await stage.sent(receipt, "certificates=\(first.id)&received_on=2024-02-02")
            #expect(
                try await stage.refusal(receipt, "certificates=\(first.id)&received_on=2024-02-02").status == 409)

            let path = "/representatives/certificates/\(first.id)"
            _ = try await stage.sent("\(path)/lose", "lost_on=2024-03-01&reason=bag")
            let new = try await stage.sent("\(path)/replace", "reason=lost")
            #expect(try await stage.page(new, as: stage.staff).contains("C6-00009"))
            #expect(try await stage.tenure("S2").certificateNumber == "C6-00009")
            #expect(try await stage.figures(["deputies.cards_issued"]) == ["deputies.cards_issued": 1])
            #expect(try await stage.refusal("\(path)/replace", "reason=again").status == 409)

            try await stage.take(.end, on: "S2", ["cause": ["moved"], "day": ["2024-04-01"], "reason": ["调离"]])
            let second = try #require(try await Self.certificates(stage).first { $0.number == "C6-00009" })
            #expect(second.standing == .due)
            let due = try await stage.page("/representatives/certificates?standing=due", as: stage.staff)
            #expect(due.contains("登记交回"))
            _ = try await stage.sent(
                "/representatives/certificates/return",
                "certificates=\(second.id)&returned_on=\(Instant.now().day)&reason=moved")
            #expect(
                try await Self.certificates(stage).map(\.standing) == [.replaced, .returned])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `numbers of the ledger are entered once, and lists can be taken along`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await Self.fill(stage)
            for _ in 0..<2 { _ = try await stage.sent("/representatives/certificates/enter", "") }
            let entered = try await Self.certificates(stage)
            #expect(entered.map(\.number) == ["C6-00007"] && entered.map(\.standing) == [.held])
            let batch = try #require(entered.first).batch
            for sheet in ["print-list", "receipts"] {
                let answer = try await stage.answer(
                    .get, "/representatives/certificate-batches/\(batch)/\(sheet).xlsx", as: stage.staff)
                #expect(answer.status == 200)
            }
            let exports = try await stage.count(
                "platform_audit WHERE action = 'representatives.certificate-batch.exported'")
            #expect(exports == 2)
            let stranger = RegisterStage.scope(stage.otherOffice, .officeStaff)
            let id = try #require(entered.first).id
            #expect(try await stage.answer(.get, "/representatives/certificates/\(id)", as: stranger).status == 404)
            #expect(
                try await stage.answer(.get, "/representatives/certificate-batches/\(batch)", as: stranger).status
                    == 404)
            #expect(
                try await stage.refusal("/representatives/certificates/\(id)/replace", "reason=x", as: stranger)
                    .status == 404)
        }
    }
}
