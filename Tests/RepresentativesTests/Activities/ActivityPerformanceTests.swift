import Kernel
import Platform
import RepresentativesContract
import StorageTesting
import Testing

@testable import Representatives

@Suite struct ActivityPerformanceTests {
    @Test(arguments: TestBackend.allCases)
    func `whoever attended is told to the performance file, all of an import in one event`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            try await stage.acceptLedgers([
                "活动.csv": ActivitySheet.text(
                    "H1,列席常委会会议,列席第一次会议,2024-04-22,市人大常委会,,,,,,", "H2,执法检查,某法检查,2024-05-22,市人大常委会,,,,,,"),
                "活动参加.csv": ActivitySheet.attendance(("H1", "S1"), ("H1", "S2"), ("H2", "S1")),
            ])
            #expect(try await stage.count("platform_event") == 1)
            let items = try await stage.notedItems()
            #expect(items.map(\.kind) == [.sitIn, .sitIn, .inspection])
            #expect(items.map(\.role) == ["列席", "列席", nil])
            #expect(items.map(\.title) == ["列席第一次会议", "列席第一次会议", "某法检查"])
            #expect(items.map(\.day) == ["2024-04-22", "2024-04-22", "2024-05-22"])
            let activity = try await stage.activityCoded("H2").id
            #expect(items[2].sourceKind == "representatives.activity" && items[2].sourceID == activity.description)
            let tenure = try await stage.tenure("S1").id
            #expect(items[2].tenure == tenure.description)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `of another office's activity nothing is told, and much is told in turns`(_ backend: TestBackend) async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.acceptLedgers(["活动.csv": ActivitySheet.text("H1,视察,某,2024-04-22,市人大常委会,,,,,,")])
            let activity = try await stage.activityCoded("H1").id
            let (office, other) = (stage.office, stage.otherOffice)
            try await stage.database.write { db in
                try ActivityPerformance.note(activity: activity, tenures: [.new()], in: other, db)
                try ActivityPerformance.note(activity: activity, tenures: [], in: office, db)
            }
            #expect(try await stage.count("platform_event") == 0)
            let many: [TenureID] = (0..<ActivityPerformance.most + 1).map { _ in .new() }
            try await stage.database.write { db in
                try ActivityPerformance.note(activity: activity, tenures: many, in: office, db)
            }
            #expect(try await stage.count("platform_event") == 2)
            #expect(try await stage.notedItems().count == many.count)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a corrected kind reverses the entries and tells them anew`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            try await stage.acceptLedgers([
                "活动.csv": ActivitySheet.text("H1,视察,某,2024-04-22,市人大常委会,,,,,,"),
                "活动参加.csv": ActivitySheet.attendance(("H1", "S1")),
            ])
            try await stage.acceptLedgers(["活动.csv": ActivitySheet.text("H1,视察,某,2024-04-22,市人大常委会,,,,,5,")])
            #expect(try await stage.count("platform_event") == 1)
            let changed = try await stage.acceptLedgers([
                "活动.csv": ActivitySheet.text("H1,调研,某,2024-04-22,市人大常委会,,,,,5,")
            ])
            #expect(changed.changedCount == 1)
            #expect(try await stage.notedItems().map(\.kind) == [.inspection, .research])
            #expect(
                try await stage.count("platform_event WHERE name = 'representatives.performance-withdrawn'") == 1)
        }
    }
}
