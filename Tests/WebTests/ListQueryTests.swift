import Kernel
import Testing
import Web

@Suite struct ListQueryTests {
    private func list(_ query: String) -> ListQuery {
        ListQuery(
            WebRequest(method: .get, path: "/suggestions", query: query), sorts: ["number", "day"],
            filters: ["state", "from"], descending: true)
    }

    @Test func `without a query it is the first page in the list's own order`() {
        let list = list("")
        #expect(list.page == 1 && list.size == 20 && list.sort == "number" && list.descending && list.offset == 0)
        #expect(list.href(page: 1) == "/suggestions")
    }

    @Test(arguments: [
        ("page=0", 1), ("page=-5", 1), ("page=abc", 1), ("page=99999999999999999999", 1), ("page=999999999", 100_000),
        ("page=7", 7),
    ])
    func `a page is from 1 to a bound`(query: String, page: Int) {
        #expect(list(query).page == page)
    }

    @Test func `an unknown size, order or filter is left out`() {
        let list = list("size=1000000&sort=password&order=asc&state=&role=admin&from=2024%2F1%2F8")
        #expect(list.size == 20 && list.sort == "number" && list.descending)
        #expect(list.filters == ["from": "2024/1/8"])
        #expect(list.day("from") == Day("2024-01-08"))
        #expect(self.list("from=nonsense").day("from") == nil)
    }

    @Test func `its address leads back to the same list`() {
        let list = list("q=%E9%81%93%E8%B7%AF&sort=day&order=asc&page=3&size=50&state=open")
        #expect(list.offset == 100)
        let address = list.href(page: 3).split(separator: "?")
        #expect(address.count == 2 && self.list(String(address[1])) == list)
    }

    @Test func `the title of the sorted column turns the order round`() {
        let list = list("sort=day&order=asc&page=3")
        #expect(list.href(sortedBy: "day") == "/suggestions?sort=day&order=desc")
        #expect(list.href(sortedBy: "number") == "/suggestions?sort=number&order=asc")
        #expect(list.href(path: "/export.csv") == "/export.csv?sort=day&order=asc")
    }
}
