import Kernel
import Platform
import Representatives
import Web

/// The register of deputies: who they are, their standing, their seats.
func registryPages(_ app: Application) -> Pages {
    Pages(
        routes: lists(app) + tenure(app) + congress(app) + interface(app),
        menu: [
            MenuEntry("代表名册", "/representatives", for: .readRepresentatives),
            MenuEntry("我的代表资料", "/representatives/me", for: .readOwnTenure),
        ])
}

private func lists(_ app: Application) -> [Route] {
    [
        .get("/representatives", .holding(.readRepresentatives), "查看代表名册") { try await ListPage(app, $0).response() },
        .get("/representatives/me", .holding(.readOwnTenure), "查看本人的代表资料") { try await OwnPage(app, $0).response() },
        .post("/representatives/me", .holding(.readOwnTenure), "请代工委更正本人的资料") {
            try await OwnPage(app, $0).ask()
        },
        .get("/representatives/delegations", .holding(.readRepresentatives), "查看代表团") {
            try await DelegationsPage(app, $0).response()
        },
        .get("/representatives/new", .holding(.keepRepresentatives), "登记代表") {
            try await RegistrationPage(app, $0).empty()
        },
        .post("/representatives/new", .holding(.keepRepresentatives), "登记代表") {
            try await RegistrationPage(app, $0).save()
        },
        .get("/representatives/duplicates", .holding(.mergePeople), "查看可能重复的人") {
            try await DuplicatesPage(app, $0).response()
        },
        .get("/representatives/duplicates/merge", .holding(.mergePeople), "核对要合并的人") {
            try await DuplicatesPage(app, $0).pair()
        },
        .post("/representatives/duplicates/merge", .holding(.mergePeople), "合并重复的人") {
            try await DuplicatesPage(app, $0).merge()
        },
    ]
        + SheetExport.register.routes("/representatives/export", .holding(.readRepresentatives), app) {
            try ListRequest($0).listing.all(for: $0.scope, $1)
        }
}

private func tenure(_ app: Application) -> [Route] {
    let acts = TenureEvent.allCases.map { event in
        Route.post("/representatives/{id}/\(event.rawValue)", .holding(.keepRepresentatives), event.title) {
            try await DetailPage(app, $0).act(event)
        }
    }
    return acts + [
        .get("/representatives/{id}", .holding(.readRepresentatives), "查看代表资料") {
            try await DetailPage(app, $0).response()
        },
        .get("/representatives/{id}/edit", .holding(.keepRepresentatives), "更正代表资料") {
            try await EditPage(app, $0).response()
        },
        .post("/representatives/{id}/edit", .holding(.keepRepresentatives), "更正代表资料") {
            try await EditPage(app, $0).save()
        },
        .post("/representatives/{id}/telephone", .holding(.revealTelephone), "显示代表的完整手机号码") {
            try await DetailPage(app, $0).revealTelephone()
        },
        .post("/representatives/{id}/id-number", .holding(.revealIDNumber), "显示代表的完整身份证号") {
            try await DetailPage(app, $0).revealIDNumber()
        },
        .post("/representatives/{id}/service", .holding(.keepRepresentatives), "登记担任的职务") {
            try await DetailPage(app, $0).addService()
        },
        .post("/representatives/{id}/service-end", .holding(.keepRepresentatives), "登记不再担任的职务") {
            try await DetailPage(app, $0).endService()
        },
        .post("/representatives/{id}/seat", .holding(.keepRepresentatives), "补选补缺") {
            try await DetailPage(app, $0).fillSeat()
        },
    ]
}

private func congress(_ app: Application) -> [Route] {
    [
        .get("/representatives/vacancies", .holding(.surveyRepresentatives), "查看出缺和补选") {
            try await VacanciesPage(app, $0).response()
        },
        .get("/representatives/constituencies", .holding(.surveyRepresentatives), "查看选区") {
            try await ConstituenciesPage(app, $0).response()
        },
        .post("/representatives/constituencies", .holding(.keepRepresentatives), "登记选区") {
            try await ConstituenciesPage(app, $0).save()
        },
        .get("/representatives/quotas", .holding(.surveyRepresentatives), "查看名额") {
            try await QuotasPage(app, $0).response()
        },
        .post("/representatives/quotas", .holding(.keepRepresentatives), "登记核定名额") {
            try await QuotasPage(app, $0).save()
        },
        .get("/representatives/elections", .holding(.surveyRepresentatives), "查看选举") {
            try await ElectionsPage(app, $0).response()
        },
        .post("/representatives/elections", .holding(.keepRepresentatives), "登记选举") {
            try await ElectionsPage(app, $0).save()
        },
        .post("/representatives/elections/stages", .holding(.keepRepresentatives), "登记选举阶段") {
            try await ElectionsPage(app, $0).saveStage()
        },
        .post("/representatives/elections/candidates", .holding(.keepRepresentatives), "登记候选人结构") {
            try await ElectionsPage(app, $0).saveShare()
        },
        .get("/representatives/composition", .holding(.surveyRepresentatives), "查看代表结构") {
            try await CompositionPage(app, $0).response()
        },
    ]
        + SheetExport.composition.routes(
            "/representatives/composition/export", .holding(.surveyRepresentatives), app
        ) { try CompositionPage(app, $0).composition($1).shares }
}

private func interface(_ app: Application) -> [Route] {
    let api = RegistryInterface(app)
    return [
        .get("/api/representatives", .holding(.readRepresentatives), "代表名册（JSON，分页）") { try await api.list($0) },
        .get("/api/representatives/{id}", .holding(.readRepresentatives), "代表资料（JSON）") {
            try await api.detail($0)
        },
    ]
}
