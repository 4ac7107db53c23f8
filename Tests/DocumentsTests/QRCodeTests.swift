import Documents
import Kernel
import Testing

@Suite struct QRCodeTests {
    @Test(arguments: [
        "a", "https://renda.example/my/activities/0190a5b0-0000-7000-8000-000000000000/check-in?code=123456", "签到",
    ])
    func `a code is a square with the three corners that readers look for`(_ text: String) throws {
        let modules = try QRCode(text).modules
        let size = modules.count
        #expect(size >= 21 && (size - 17) % 4 == 0)
        #expect(modules.allSatisfy { $0.count == size })
        for (row, column) in [(0, 0), (0, size - 7), (size - 7, 0)] {
            let corner = (0..<7).map { y in (0..<7).map { x in modules[row + y][column + x] } }
            #expect(corner == Self.finder)
        }
        #expect(!modules[7][7] && modules[size - 8][8])
    }

    @Test func `the same text gives the same code, another text another`() throws {
        #expect(try QRCode("甲").modules == QRCode("甲").modules)
        #expect(try QRCode("甲").modules != QRCode("乙").modules)
    }

    @Test(arguments: ["", String(repeating: "长", count: 1000)])
    func `nothing, and more than a code can hold, is refused`(_ text: String) {
        #expect(throws: Failure.self) { try QRCode(text) }
    }

    private static let finder: [[Bool]] = (0..<7).map { y in
        (0..<7).map { x in
            x == 0 || x == 6 || y == 0 || y == 6 || ((2...4).contains(x) && (2...4).contains(y))
        }
    }
}
