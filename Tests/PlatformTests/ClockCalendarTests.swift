import Kernel
import Platform
import StorageTesting
import Testing

@Suite struct ClockCalendarTests {
    private static let file = """
        day,kind,name
        2039-12-31,休,元旦
        2040-01-01,休,元旦
        2040-05-01,休,劳动节
        2040-05-02,休,劳动节
        2040-05-05,班,劳动节
        """

    @Test(arguments: TestBackend.allCases)
    func `importing a year moves the clocks it touches, with a trace and a notice`(
        _ backend: TestBackend
    ) async throws {
        try await ClockStage.with(backend) { stage in
            let office = stage.office.office
            let touched = try await stage.start("test.return", from: try day("2040-04-24"))
            let months = try await stage.start("test.reply", from: try day("2040-04-24"))
            let ended = try await stage.start("test.return", from: try day("2040-04-02"))
            let notice = try CalendarImport.read(Self.file, year: 2040)
            let preview = try await stage.database.read { db in try CalendarImport.preview(notice, office: office, db) }
            // 24 April is a Tuesday: ten weekdays end on 8 May; two days off and one made up make it the 9th.
            #expect(preview.moves.map(\.clock.dueOn) == [try day("2040-05-08")])
            #expect(preview.moves.map(\.newDue) == [try day("2040-05-09")])
            #expect(try await stage.clocks(of: touched).first?.dueOn == (try day("2040-05-08")))

            try await stage.database.write { db in
                _ = try CalendarImport.apply(notice, source: "2040.csv", by: stage.staff, db)
            }
            let clock = try #require(try await stage.clocks(of: touched).first)
            #expect(clock.dueOn == (try day("2040-05-09")))
            #expect(try await stage.clocks(of: months).first?.dueOn == (try day("2040-07-24")))
            #expect(try await stage.clocks(of: ended).first?.dueOn == (try day("2040-04-16")))
            let traces = try await stage.database.read { db in try ClockTrace.all(of: clock.id, office, db) }
            #expect(traces.map(\.reason) == ["导入 2040 年放假调休安排"])
            #expect(
                try await stage.notices(of: stage.clerk) == [
                    "退回期限的到期日由 2040-05-08 改为 2040-05-09：导入 2040 年放假调休安排"
                ])
            #expect(try await stage.notices(of: stage.otherClerk).isEmpty)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an imported year is counted with from then on, in that office only, and importing it again changes nothing`(
        _ backend: TestBackend
    ) async throws {
        try await ClockStage.with(backend) { stage in
            let notice = try CalendarImport.read(Self.file, year: 2040)
            let second = try await stage.database.write { db in
                _ = try CalendarImport.apply(notice, source: "一", by: stage.staff, db)
                return try CalendarImport.apply(notice, source: "二", by: stage.staff, db)
            }
            #expect(second.replaces)
            #expect(second.moves.isEmpty)
            let subject = try await stage.start("test.return", from: try day("2040-04-24"))
            #expect(try await stage.clocks(of: subject).first?.dueOn == (try day("2040-05-09")))
            let (ours, theirs, imported) = try await stage.database.read { db in
                (
                    try OfficeCalendar.load(office: stage.office.office, db),
                    try OfficeCalendar.load(office: stage.foreignStaff.office, db),
                    try OfficeCalendar.imported(office: stage.office.office, db)
                )
            }
            #expect(ours.notices[2040] == notice)
            #expect(theirs.notices[2040] == nil)
            #expect(imported.map(\.source) == ["二"])
            #expect(ours.years.isSuperset(of: WorkCalendar.stateCouncil.years))
        }
    }

    @Test func `a file with its own column of years is read as well`() throws {
        let text = "\u{FEFF}年度,日期,类别,名称\r\n2040,2039/12/31,休,元旦\r\n2040,2040年1月1日,休,元旦\r\n"
        #expect(try CalendarImport.read(text, year: 2040).days.count == 2)
    }

    @Test func `a file of another year, or with a wrong line, is refused by name`() throws {
        #expect(throws: Failure.self) {
            try CalendarImport.read("year,day,kind,name\n2041,2041-01-01,休,元旦", year: 2040)
        }
        let refused = #expect(throws: Failure.self) {
            try CalendarImport.read("day,kind,name\n2040-01-01,休,元旦\n2040-13-01,休,元旦", year: 2040)
        }
        #expect(refused?.message.hasPrefix("第 3 行") == true)
    }

    @Test(arguments: TestBackend.allCases)
    func `only the office imports`(_ backend: TestBackend) async throws {
        try await ClockStage.with(backend) { stage in
            let notice = try CalendarImport.read(Self.file, year: 2040)
            await #expect(throws: Failure.self) {
                try await stage.database.write { db in
                    _ = try CalendarImport.apply(notice, source: "x", by: stage.clerk, db)
                }
            }
        }
    }
}
