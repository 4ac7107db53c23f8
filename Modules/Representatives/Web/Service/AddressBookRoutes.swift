import Documents
import Kernel
import Platform
import Representatives
import Web

func addressBookRoutes(_ app: Application) -> [Route] {
    let path = "/representatives/address-book"
    return [
        .get(path, .holding(.keepService), "查看通讯录") { try await AddressBookPage(app, $0).response() },
        .get("\(path)/print", .holding(.revealTelephone), "打印通讯录（完整号码）") {
            try await AddressBookEdition(app, $0).print()
        },
        .get("\(path)/cards.vcf", .holding(.revealTelephone), "导出通讯录（手机通讯录名片，完整号码）") {
            try await AddressBookEdition(app, $0).cards()
        },
        .get("\(path)/export.xlsx", .holding(.revealTelephone), "导出通讯录（Excel，完整号码）") {
            try await AddressBookEdition(app, $0).workbook()
        },
        .get("\(path)/export.csv", .holding(.revealTelephone), "导出通讯录（CSV，完整号码）") {
            try await AddressBookEdition(app, $0).csv()
        },
    ]
}
