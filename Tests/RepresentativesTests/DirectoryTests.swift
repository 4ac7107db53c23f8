import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct DirectoryTests {
    @Test(arguments: TestBackend.allCases)
    func `an answer costs one statement, however many are asked for`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill(DeputySheet.crowd(300))
            let ids = try await stage.tenures().map(\.id)
            let codes = try await stage.tenures().map(\.code)
            let (directory, office, database) = (stage.directory, stage.office, stage.database)
            for count in [3, 300] {
                let before = database.statementsRun
                let (named, coded) = try await database.read { db in
                    (
                        try directory.deputies(Array(ids.prefix(count)), in: office, db),
                        try directory.deputies(coded: Array(codes.prefix(count)), in: office, db)
                    )
                }
                #expect(named.count == count && coded.count == count)
                #expect(database.statementsRun - before == 2)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `more are answered than one statement can name`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let (directory, office) = (stage.directory, stage.office)
            let codes = (0..<40_000).map { "S\($0)" }
            let found = try await stage.database.read { db in
                try directory.deputies(coded: codes, in: office, db)
            }
            #expect(found.keys.sorted() == ["S1"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a code of two levels stands for both, and of another office for none`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某"),
                DeputySheet.line("S1", "钱某") {
                    $0.level = "省"; $0.term = 14
                },
            ])
            try await stage.fill(
                [DeputySheet.line("S7", "孙某")], by: RegisterStage.scope(stage.otherOffice, .officeStaff))
            let (directory, office) = (stage.directory, stage.office)
            let found = try await stage.database.read { db in
                try directory.deputies(coded: ["S1", "S7"], in: office, db)
            }
            #expect(Set(found["S1", default: []].map(\.level)) == [.city, .province])
            #expect(found["S7"] == nil)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `deputies in office come by level, delegation and words, in pinyin order`(_ backend: TestBackend) async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "陈某"),
                DeputySheet.line("S3", "丁某") {
                    $0.delegation = "乙区代表团"; $0.post = "医院院长"
                },
                DeputySheet.line("S4", "白某") { $0.state = "当选待审" }, DeputySheet.line("X1", "安某") { $0.level = "县" },
            ])
            try await stage.take(.suspend, on: "S2", TenureTransitionTests.filled[.suspend] ?? [:])
            let delegation = try await stage.tenure("S3").delegation
            let (directory, office) = (stage.directory, stage.office)
            let asked: [(DelegationID?, String?, Int)] = [
                (nil, nil, 9), (nil, nil, 1), (delegation, nil, 9), (nil, "院长", 9), (nil, "s1", 9),
                (delegation, "公司", 9),
            ]
            let found = try await stage.database.read { db in
                try asked.map { delegation, search, limit in
                    try directory.inOffice(
                        .city, delegation: delegation, matching: search, limit: limit, in: office, db
                    ).map(\.name)
                }
            }
            #expect(found == [["丁某", "赵某"], ["丁某"], ["丁某"], ["丁某"], ["赵某"], []])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `people and delegations can be granted in their own office only`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某"), DeputySheet.line("X1", "赵某") { $0.level = "县" },
                DeputySheet.line("S2", "钱某") { $0.state = "届满" },
            ])
            let tenure = try await stage.tenure("S1")
            let delegation = try #require(tenure.delegation)
            let (office, other) = (stage.office, stage.otherOffice)
            let ports = stage.application.ports
            let people = try ports.require(.grantPeople)
            let delegations = try ports.require(.grantDelegations)
            let exist = try await stage.database.read { db in
                [
                    try Person.exists(tenure.person.id, in: office, db),
                    try Person.exists(tenure.person.id, in: other, db),
                    try Delegation.exists(delegation, in: office, db),
                    try Delegation.exists(delegation, in: other, db),
                ]
            }
            #expect(exist == [true, false, true, false])
            let names = try await stage.database.read { db in
                [
                    try people.choices(in: office, db).map(\.name), try delegations.choices(in: other, db).map(\.name),
                    Array(try people.names(of: [tenure.person.id.asID()], in: other, db).values),
                    Array(try delegations.names(of: [delegation.asID()], in: office, db).values),
                ]
            }
            #expect(names == [["赵某（市第6届 S1、县第6届 X1）"], [], [], ["市第6届 甲区代表团"]])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a reference is named to its own office alone`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let tenure = try await stage.tenure("S1")
            let reference = Reference(TenureCase.kind, tenure.id)
            let (own, other) = try await stage.database.read { db in
                (
                    try stage.application.describe([reference], in: stage.office, db),
                    try stage.application.describe([reference], in: stage.otherOffice, db)
                )
            }
            #expect(own[reference]?.title.contains(tenure.person.name) == true)
            #expect(other.isEmpty)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a register longer than an export holds is refused, not cut`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let listing = TenureListing(TenureFilter())
            let staff = stage.staff
            #expect(try await stage.database.read { db in try listing.all(limit: 2, for: staff, db).count } == 2)
            let failure = await #expect(throws: Failure.self) {
                try await stage.database.read { db in try listing.all(limit: 1, for: staff, db) }
            }
            #expect(failure?.kind == .invalid)
        }
    }
}
