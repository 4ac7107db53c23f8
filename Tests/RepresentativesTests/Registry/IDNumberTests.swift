import Kernel
import Platform
import StorageTesting
import Testing

@testable import Representatives

@Suite struct IDNumberTests {
    @Test func `a number says birth date and sex, and its last sign must fit`() throws {
        let number = try #require(IDNumber("１１０１０１１９８００３０５００２４"))
        #expect(number.text == "110101198003050024" && number.bornOn == Day("1980-03-05") && number.sex == .female)
        for wrong in ["", "110101198003050021", "11010119800230002X", "1101011980030500", "11010119800305002Z"] {
            #expect(IDNumber(wrong) == nil, "\(wrong)")
        }
        #expect(number.contradiction(born: Day("1980-03-05").map { BirthDate($0) }, sex: .female) == nil)
        #expect(number.contradiction(born: Day("1980-03-06").map { BirthDate($0) }, sex: .female) != nil)
        #expect(number.contradiction(born: nil, sex: .male) != nil)
        #expect(IDNumber.masked("110101198003050024") == "110101********0024" && IDNumber.masked("123") == "********")
    }

    @Test(arguments: TestBackend.allCases)
    func `the ledger's column keeps the number, checks it, and never tells it to the trail`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            func text(_ number: String) -> String {
                let line = DeputySheet.line("S1", "赵某") {
                    $0.sex = "女"; $0.bornOn = "1980-03-05"
                }
                return "\(DeputySheet.heading),身份证号\n\(line.cells.joined(separator: ",")),\(number)\n"
            }
            let wrong = try await stage.run(["代表.csv": text("110101198003050021")])
            #expect(!wrong.isWritten && wrong.hasFaults)
            let first = try await stage.run(["代表.csv": text("110101198003050024")])
            #expect(first.isWritten && !first.hasFaults, "\(first.faults.map(\.text))")
            let again = try await stage.run(["代表.csv": text("110101198003050024")])
            #expect(again.changedCount == 0)
            // A file without the column leaves it as it is.
            try await stage.fill([
                DeputySheet.line("S1", "赵某") {
                    $0.sex = "女"; $0.bornOn = "1980-03-05"; $0.phone = "13911112222"
                }
            ])
            #expect(try await stage.tenure("S1").person.idNumber == "110101198003050024")
            try await stage.run(["代表.csv": text("")])
            #expect(try await stage.tenure("S1").person.idNumber == nil)
            let details = try await stage.database.read { db in
                try db.values("SELECT details FROM platform_audit", as: String.self)
            }.joined()
            #expect(details.contains("身份证号") && !details.contains("110101198003050024"))
        }
    }
}
