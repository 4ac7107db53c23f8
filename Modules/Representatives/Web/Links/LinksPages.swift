import Kernel
import Platform
import Representatives
import Web

/// The pages of links between members of the standing committee, deputies and voters.
func linksPages(_ app: Application) -> Pages {
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
        + SheetExport.links.routes("/representatives/links/export", .holding(.readLinks), app) { visit, db in
            try MemberLink.standing(on: visit.today, in: visit.scope.office, db)
        }
        + SheetExport.linkReport.routes(
            "/representatives/links/report/export", .holding(.readLinks), app, of: { LinkReportPage(app, $0).title }
        ) { try LinkReportPage(app, $0).rows($1) }
}

private func memberRoutes(_ app: Application) -> [Route] {
    [
        .get("/representatives/members/new", .holding(.keepLinks), "登记组成人员") { visit in
            BeginningPage.member.empty(visit)
        },
        .post("/representatives/members", .holding(.keepLinks), "登记组成人员") { visit in
            try await BeginningPage.member.save(app, visit)
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
        + SheetExport.contacts.routes("/representatives/contacts/export", .holding(.readLinks), app) {
            try ContactListPage(app, $0).rows($1)
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
            + SheetExport.duties(kind).routes("\(path)/export", .holding(.readLinks), app) {
                try DutyListPage(kind, app, $0).rows($1)
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
