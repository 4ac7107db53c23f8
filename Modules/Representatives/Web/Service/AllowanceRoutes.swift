import Kernel
import Platform
import Representatives
import Web

func allowanceRoutes(_ app: Application) -> [Route] {
    let path = "/representatives/allowances"
    return [
        .get(path, .holding(.keepAllowances), "查看补贴和经费") { try await AllowancePage(app, $0).response() },
        .post("\(path)/rules", .holding(.keepAllowances), "登记补贴标准") { try await AllowancePage(app, $0).setRule() },
        .post("\(path)/budget", .holding(.keepAllowances), "登记预算") {
            try await AllowancePage(app, $0).enterBudget()
        },
        .post("\(path)/subsidy", .holding(.keepAllowances), "发放履职补贴") {
            try await AllowancePage(app, $0).paySubsidy()
        },
        .post("\(path)/group-fund", .holding(.keepAllowances), "拨付小组经费") {
            try await AllowancePage(app, $0).payGroup()
        },
        .get("\(path)/activities", .holding(.keepAllowances), "查看可发放补助的活动") {
            try await PayableActivitiesPage(app, $0).response()
        },
        .get("\(path)/activities/{activity}", .holding(.keepAllowances), "查看一次活动的补助") {
            try await PayActivityPage(app, $0).response()
        },
        .post("\(path)/activities/{activity}/pay", .holding(.keepAllowances), "按活动发放补助") {
            try await PayActivityPage(app, $0).pay()
        },
        .get("\(path)/payments", .holding(.keepAllowances), "查看发放记录") {
            try await PaymentListPage(app, $0).response()
        },
        .get("\(path)/payments/{payment}", .holding(.keepAllowances), "查看一笔发放") {
            try await PaymentPage(app, $0).response()
        },
        .post("\(path)/payments/{payment}/reverse", .holding(.keepAllowances), "冲销一笔发放") {
            try await PaymentPage(app, $0).reverse()
        },
        .get("\(path)/deputies", .holding(.keepAllowances), "按代表查看补贴") {
            try await DeputyTotalsPage(app, $0).response()
        },
        .get("\(path)/me", .holding(.readOwnAllowances), "查看本人的补贴") { try await OwnAllowancesPage(app, $0).response() },
    ]
        + SheetExport.payments.routes("\(path)/payments/export", .holding(.keepAllowances), app) {
            try PaymentListPage(app, $0).rows($1)
        }
}
