import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct TenureTransitionTests {
    /// What a person fills in rightly for each event.
    static let filled: [TenureEvent: [String: [String]]] = [
        .review: ["reviewed_on": ["2022-01-03"], "result": ["valid"], "report": ["审字第1号"]],
        .confirm: ["reviewed_on": ["2022-01-04"], "confirmed_on": ["2022-01-05"], "announcement": ["公告第1号"]],
        .invalidate: ["reviewed_on": ["2022-01-04"], "day": ["2022-01-05"], "reason": ["选举程序违法"]],
        .suspend: ["cause": ["detained"], "day": ["2023-03-01"], "reason": ["审查委员会报告"]],
        .resume: ["day": ["2023-05-01"], "reason": ["情形消失"]],
        .end: [
            "cause": ["resigned"], "accepted_by": ["甲市人大常委会"], "day": ["2023-06-01"], "reason": ["公告第1号"],
        ],
        .restore: ["reason": ["登记错了人"]], .expire: ["day": ["2024-01-01"]],
    ]

    @Test(arguments: TestBackend.allCases)
    func `no walk of events leads outside the table`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let walks = 40
            try await stage.fill(
                (0..<walks).map { number in
                    DeputySheet.line("S\(number)", "赵某\(number)") { $0.state = "当选待审" }
                })
            var generator = SeededGenerator(seed: 20_240_108)
            var taken: Set<TenureEvent> = []
            for walk in 0..<walks {
                var state = TenureState.elected
                for _ in 0..<14 {
                    let event = try #require(TenureEvent.allCases.randomElement(using: &generator))
                    let row = TenureCase.machine.rows.first { $0.from == state && $0.event == event }
                    do {
                        try await stage.take(event, on: "S\(walk)", Self.filled[event] ?? [:])
                        state = try #require(row, "\(event) was taken in \(state)").to
                        taken.insert(event)
                    } catch let failure as Failure {
                        #expect(row == nil && failure.kind == .conflict)
                    }
                    let tenure = try await stage.tenure("S\(walk)")
                    #expect(tenure.state == state)
                    let (directory, office) = (stage.directory, stage.office)
                    let seen = try await stage.database.read { db in
                        try directory.deputies([tenure.id], in: office, db)
                    }
                    #expect(seen[tenure.id]?.isInOffice == (state == .inOffice))
                }
            }
            #expect(taken == Set(TenureEvent.allCases))
        }
    }

    @Test func `the table of the database lists the states and causes of the program`() throws {
        let text = representatives.migrations.map { $0.text(for: .sqlite) }.joined(separator: "\n")
        func list(_ words: [String]) -> String {
            "IN (\(words.map { "'\($0)'" }.joined(separator: ", ")))"
        }
        let plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(plain.contains("CHECK (state \(list(TenureState.allCases.map(\.rawValue))))"))
        #expect(plain.contains("CHECK (end_cause \(list(EndCause.allCases.map(\.rawValue))))"))
        #expect(plain.contains("CHECK (suspension_cause \(list(SuspensionCause.allCases.map(\.rawValue))))"))
        #expect(plain.contains("CHECK (elected_by \(list(ElectionKind.allCases.map(\.rawValue))))"))
        #expect(plain.contains("CHECK (kind \(list(GroupKind.allCases.map(\.rawValue))))"))
        #expect(plain.contains("CHECK (sex \(list(Sex.allCases.map(\.rawValue))))"))
    }

    @Test(arguments: TestBackend.allCases)
    func `an end asks for one of the causes of the law, a day that has come and a reason`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let wrong: [([String: [String]], String)] = [
                (["day": ["2023-06-01"], "reason": ["公告"]], "cause"),
                (["cause": ["bored"], "day": ["2023-06-01"], "reason": ["公告"]], "cause"),
                (["cause": ["death"], "day": ["2023-06-01"]], "reason"),
                (["cause": ["death"], "day": ["2199-01-01"], "reason": ["公告"]], "day"),
            ]
            for (raw, field) in wrong {
                let failure = try await #require(throws: Failure.self) { try await stage.take(.end, on: "S1", raw) }
                #expect(failure.kind == .invalid && failure.fields.map(\.name) == [field])
            }
            try await stage.take(.end, on: "S1", ["cause": ["death"], "day": ["2023-06-01"], "reason": ["讣告"]])
            let tenure = try await stage.tenure("S1")
            #expect(tenure.endCause == .death && tenure.endedOn == Day("2023-06-01"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `only the office changes a standing, and not from a stale page`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let raw = Self.filled[.suspend] ?? [:]
            let motions = try await #require(throws: Failure.self) {
                try await stage.take(.suspend, on: "S1", raw, by: stage.scope(.motionsGroup))
            }
            #expect(motions.kind == .forbidden)
            let other = try await #require(throws: Failure.self) {
                try await stage.take(
                    .suspend, on: "S1", raw, by: RegisterStage.scope(stage.otherOffice, .officeStaff))
            }
            #expect(other.kind == .notFound)
            try await stage.take(.suspend, on: "S1", raw, seen: 1)
            let stale = try await #require(throws: Failure.self) {
                try await stage.take(.resume, on: "S1", Self.filled[.resume] ?? [:], seen: 1)
            }
            #expect(stale.kind == .conflict)
            let tenure = try await stage.tenure("S1")
            #expect(tenure.suspensionCause == .detained && tenure.suspendedOn == Day("2023-03-01"))
            try await stage.take(.resume, on: "S1", Self.filled[.resume] ?? [:], seen: 2)
            #expect(try await stage.tenure("S1").suspensionCause == nil)
        }
    }
}
