import Kernel
import Platform
import Representatives
import Storage
import Web

/// The pages of the room Service: the office's own lists, certificates, the address book, allowances and funds.
func servicePages(_ app: Application) -> Pages {
    Pages(
        routes: [
            .get("/representatives/service", .holding(.keepService), "查看代表服务") { _ in serviceRoom() }
        ] + EntryList.ofService.flatMap { entryRoutes($0, .keepService, app) } + certificateRoutes(app)
            + addressBookRoutes(app) + allowanceRoutes(app),
        menu: [
            MenuEntry("代表服务", "/representatives/service", for: .keepService)
        ])
}

private func serviceRoom() -> WebResponse {
    .page("代表服务") {
        PageHeader("代表服务", lead: "给代表办的事，都从这里进。")
        Panel("证和通讯录") {
            ul {
                li { Link("代表证", "/representatives/certificates").html }
                li { Link("通讯录", "/representatives/address-book").html }
                li { Link("通讯录编印", EntryList.editions.path).html }
            }
        }
        Panel("登记簿") {
            ul {
                for list in [EntryList.mailings, .publicity, .receptions, .channels] {
                    li {
                        Link(list.title, list.path)
                        "　\(list.lead)"
                    }
                }
            }
        }
        Panel("工作台账") {
            ul {
                for list in EntryList.ofWork {
                    li {
                        Link(list.title, list.path)
                        "　\(list.lead)"
                    }
                }
            }
        }
        Panel("补贴和经费") {
            ul {
                li { Link("标准、预算和发放", "/representatives/allowances").html }
                li { Link("按活动发放", "/representatives/allowances/activities").html }
                li { Link("发放记录和签领表", "/representatives/allowances/payments").html }
                li { Link("按代表看", "/representatives/allowances/deputies").html }
            }
        }
    }
}
