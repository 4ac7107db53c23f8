import Kernel
import Platform
import Representatives
import Web

func certificateRoutes(_ app: Application) -> [Route] {
    let (all, batch) = ("/representatives/certificates", "/representatives/certificate-batches/{batch}")
    return [
        .get(all, .holding(.keepService), "查看代表证") { try await CertificateListPage(app, $0).response() },
        .get("\(all)/new", .holding(.keepService), "制发代表证") { try await CertificateIssuePage(app, $0).empty() },
        .post(all, .holding(.keepService), "制发代表证") { try await CertificateIssuePage(app, $0).issue() },
        .post("\(all)/enter", .holding(.keepService), "登入台账里的代表证") {
            try await CertificateListPage(app, $0).enter()
        },
        .post("\(all)/return", .holding(.keepService), "登记交回代表证") {
            try await CertificateListPage(app, $0).giveBack()
        },
        .get("\(all)/{certificate}", .holding(.keepService), "查看一本代表证") {
            try await CertificatePage(app, $0).response()
        },
        .post("\(all)/{certificate}/lose", .holding(.keepService), "挂失代表证") {
            try await CertificatePage(app, $0).lose()
        },
        .post("\(all)/{certificate}/replace", .holding(.keepService), "换发代表证") {
            try await CertificatePage(app, $0).replace()
        },
        .get(batch, .holding(.keepService), "查看一批代表证") { try await CertificateBatchPage(app, $0).response() },
        .post("\(batch)/receive", .holding(.keepService), "登记签收代表证") {
            try await CertificateBatchPage(app, $0).receive()
        },
        .get("\(batch)/print-list.xlsx", .holding(.keepService), "导出印制名单") {
            try await CertificateBatchPage(app, $0).printList()
        },
        .get("\(batch)/receipts.xlsx", .holding(.keepService), "导出签收表") {
            try await CertificateBatchPage(app, $0).receipts()
        },
    ]
}

extension CertificateStanding {
    var status: Status {
        let tone: Tone =
            switch self {
            case .issued: .waiting
            case .held: .done
            case .due, .lost: .late
            case .replaced, .returned: .neutral
            }
        return Status(title, tone)
    }
}
