import Kernel
import Platform
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct TownReceptionTests {
    @Test(arguments: TestBackend.allCases)
    func `each township of the leaders' register is shown with the year's reception or without`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            for (leader, town) in [("李副主任", "黄龙镇"), ("周主席", "白水镇")] {
                let form = [("person", leader), ("area", town), ("day", "2024-01-05")]
                try #require(try await stage.send("/representatives/duties/leaders", form).status == 303)
            }
            try await stage.acceptLedgers([
                "活动.csv": ActivitySheet.text(
                    "J1,主任接见代表,主任接见黄龙镇代表,2024-05-10,市人大常委会,,,,,,",
                    "J2,主任接见代表,主任接见白水镇代表,2023-05-10,市人大常委会,,,,,,")
            ])
            let all = try await stage.database.read { [office = stage.office] db in
                try TownReceptions.all(in: 2024, office, db)
            }
            #expect(all.towns.count == 2 && all.done == 1 && all.others.isEmpty)
            let path = "/representatives/activities/receptions"
            let page = try await stage.page("\(path)?year=2024", as: stage.staff)
            #expect(page.contains("已接见 1 个") && page.contains("还没有安排") && page.contains("主任接见黄龙镇代表"))
            #expect(try await stage.page("\(path)?year=2023", as: stage.staff).contains("主任接见白水镇代表"))
            let stranger = RegisterStage.scope(stage.otherOffice, .officeStaff)
            #expect(try await !stage.page("\(path)?year=2024", as: stranger).contains("黄龙镇"))
        }
    }
}
