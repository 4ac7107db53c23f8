import Kernel
import Platform
import Representatives
import Web

/// The pages of links between members of the standing committee, deputies and voters.
func linkPages(_ app: Application) -> Pages {
    Pages(
        routes: linkRoutes(app) + memberRoutes(app) + contactRoutes(app) + dutyRoutes(app),
        menu: [
            MenuEntry("联系代表", "/representatives/links", for: .readLinks)
        ])
}

private func linkRoutes(_ app: Application) -> [Route] {
    [
        .get("/representatives/links", .holding(.readLinks), "查看联系名单") { visit in
            try await LinkListPage(app, visit).response()
        },
        .get("/representatives/links/gaps", .holding(.readLinks), "查看要调整的联系") { visit in
            try await LinkGapsPage(app, visit).response()
        },
        .get("/representatives/links/notice", .holding(.readLinks), "调整联系名单的通知") { visit in
            try await LinkNoticePage(app, visit).response()
        },
        .get("/representatives/links/report", .holding(.readLinks), "查看联系情况半年汇报") { visit in
            try await LinkReportPage(app, visit).response()
        },
        .get("/representatives/links/four", .holding(.readLinks), "查看联系基层四个一") { visit in
            try await GrassrootsPage(app, visit).response()
        },
    ]
        + LinkTableFile.routes("/representatives/links/export", .readLinks, "导出联系名单", app) { visit in
            try await LinkListPage(app, visit).file()
        }
        + LinkTableFile.routes("/representatives/links/report/export", .readLinks, "导出半年汇报", app) { visit in
            try await LinkReportPage(app, visit).file()
        }
}

private func memberRoutes(_ app: Application) -> [Route] {
    [
        .get("/representatives/members/new", .holding(.keepLinks), "登记组成人员") { visit in
            NewMemberPage(app, visit).empty()
        },
        .post("/representatives/members", .holding(.keepLinks), "登记组成人员") { visit in
            try await NewMemberPage(app, visit).save()
        },
        .get("/representatives/members/{id}", .holding(.readLinks), "查看一位组成人员的联系") { visit in
            try await MemberPage(app, visit).response()
        },
    ]
        + MemberAct.allCases.map { act in
            .post("/representatives/members/{id}/\(act.rawValue)", .holding(.keepLinks), act.title) { visit in
                try await MemberPage(app, visit).take(act)
            }
        }
}

private func contactRoutes(_ app: Application) -> [Route] {
    [
        .get("/representatives/contacts", .holding(.readLinks), "查看联系记录") { visit in
            try await ContactListPage(app, visit).response()
        },
        .post("/representatives/contacts", .holding(.keepLinks), "登记代表联系选民") { visit in
            try await ContactListPage(app, visit).record()
        },
        .get("/representatives/contacts/mine", .holding(.ownContacts), "查看本人联系选民的情况") { visit in
            try await OwnContactsPage(app, visit).response()
        },
        .post("/representatives/contacts/mine", .holding(.ownContacts), "登记本人联系选民的情况") { visit in
            try await OwnContactsPage(app, visit).record()
        },
        .get("/representatives/contacts/{id}", .holding(.readLinks), "查看一条联系记录") { visit in
            try await ContactPage(app, visit).response()
        },
        .post("/representatives/contacts/{id}/withdraw", .holding(.keepLinks), "撤回联系记录") { visit in
            try await ContactPage(app, visit).withdraw()
        },
    ]
        + LinkTableFile.routes("/representatives/contacts/export", .readLinks, "导出联系记录", app) { visit in
            try await ContactListPage(app, visit).file()
        }
}

private func dutyRoutes(_ app: Application) -> [Route] {
    let registers = DutyKind.allCases.flatMap { kind -> [Route] in
        let path = "/representatives/duties/\(kind.rawValue)"
        return [
            .get(path, .holding(.readLinks), "查看\(kind.title)") { visit in
                try await DutyListPage(kind, app, visit).response()
            },
            .post(path, .holding(.keepLinks), "登记\(kind.title)") { visit in
                try await DutyListPage(kind, app, visit).begin()
            },
        ]
            + LinkTableFile.routes("\(path)/export", .readLinks, "导出\(kind.title)", app) { visit in
                try await DutyListPage(kind, app, visit).file()
            }
    }
    let single: [Route] = [
        .get("/representatives/duties/{id}", .holding(.readLinks), "查看一条联系分工") { visit in
            try await DutyPage(app, visit).response()
        },
        .post("/representatives/duties/{id}/end", .holding(.keepLinks), "结束联系分工") { visit in
            try await DutyPage(app, visit).end()
        },
    ]
    return registers + single
}
