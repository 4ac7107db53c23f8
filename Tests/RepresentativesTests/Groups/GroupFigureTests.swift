import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct GroupFigureTests {
    private static let groups = """
        小组名称,地区,类型,组长代表编号
        甲组,甲区,综合,
        乙组,乙区,综合,
        丙组,丙区,综合,
        法律组,全市,专业,
        """

    private static func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test(arguments: TestBackend.allCases)
    func `a group is active when it has held an activity of its own within the period`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.run(["代表小组.csv": Self.groups])
            let (first, second, third) = (
                try await stage.deputyGroup("甲组").id, try await stage.deputyGroup("乙组").id,
                try await stage.deputyGroup("丙组").id
            )
            try await stage.hold([
                HeldActivity(group: first, day: try Self.day("2024-01-01")),
                HeldActivity(group: first, day: try Self.day("2024-06-24"), state: "recorded"),
                HeldActivity(group: second, day: try Self.day("2024-06-25")),
                HeldActivity(group: second, day: try Self.day("2023-12-31")),
                HeldActivity(group: second, day: try Self.day("2024-03-01"), state: "planned"),
                HeldActivity(group: third, day: try Self.day("2024-03-01"), state: "cancelled"),
                HeldActivity(group: third, day: try Self.day("2024-03-01"), kind: "research"),
                HeldActivity(group: nil, day: try Self.day("2024-03-01")),
            ])
            let figures = try await stage.figureValues(from: "2024-01-01", to: "2024-06-24")
            #expect(figures["groups.total"] == 4)
            #expect(figures["groups.active"] == 1)
            #expect(figures["groups.active_rate"] == 25)
            let active = try await stage.figureRecords(of: "groups.active", from: "2024-01-01", to: "2024-06-24")
            #expect(active.map(\.title) == ["甲组"])
            #expect(active.first?.path == "/representatives/groups/\(first)")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `professional groups' activities and their opinions are counted apart`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.run(["代表小组.csv": Self.groups])
            let (law, other) = (try await stage.deputyGroup("法律组").id, try await stage.deputyGroup("甲组").id)
            try await stage.hold([
                HeldActivity(group: law, day: try Self.day("2024-02-01"), opinions: 7),
                HeldActivity(group: law, day: try Self.day("2024-03-01")),
                HeldActivity(group: law, day: try Self.day("2024-07-01"), opinions: 50),
                HeldActivity(group: other, day: try Self.day("2024-02-01"), opinions: 9),
            ])
            let figures = try await stage.figureValues(from: "2024-01-01", to: "2024-06-30")
            #expect(figures["groups.professional.total"] == 1)
            #expect(figures["groups.professional.activities"] == 2)
            #expect(figures["groups.professional.opinions"] == 7)
            let records = try await stage.figureRecords(
                of: "groups.professional.activities", from: "2024-01-01", to: "2024-06-30")
            #expect(records.count == 2)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `no groups have no rate, and another office's groups do not count`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.run(
                ["代表小组.csv": Self.groups], by: RegisterStage.scope(stage.otherOffice, .officeStaff))
            let figures = try await stage.figureValues(from: "2024-01-01", to: "2024-06-30")
            #expect(figures["groups.total"] == 0 && figures["groups.active"] == 0)
            #expect(figures["groups.active_rate"] == nil)
        }
    }
}
