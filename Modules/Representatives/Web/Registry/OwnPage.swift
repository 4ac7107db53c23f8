import Kernel
import Platform
import Representatives
import Storage
import Web

/// A deputy's own tenures, in full.
struct OwnPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func ask() async throws -> WebResponse {
        let (scope, form) = (visit.scope, visit.form)
        let raw = CaseForms.input(form, for: CorrectionRequest.fields)
        return try await app.save(
            then: "/representatives/me", done: "已告诉代工委，由代工委核对后更正。", or: { try await page($0) }
        ) { db in try CorrectionRequest.send(try Input(raw, for: CorrectionRequest.fields), by: scope, db) }
    }

    private func page(_ failure: Failure? = nil) async throws -> WebResponse {
        let scope = visit.scope
        let tenures = try await app.database.read { db in try Tenure.all(of: scope.people, in: scope.office, db) }
        let options = tenures.map { Option($0.id.description, "\($0.congress)（\($0.code)）") }
        return .page("我的代表资料", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("我的代表资料", lead: "资料有误时，在下面写明，由代工委更正。")
            if tenures.isEmpty { p("名册里还没有您的任职资料，请联系代工委。", .class("empty")) }
            for tenure in tenures {
                Panel("\(tenure.congress)人民代表大会代表（\(tenure.code)）") { FactList(Self.facts(tenure)) }
            }
            if let first = tenures.first {
                Panel("请代工委更正") {
                    FormView(
                        action: "/representatives/me", of: visit, submit: "告诉代工委", next: "之后：代工委收到消息，核对后更正；更正了在这一页看到。",
                        fields: CaseForms(options: [.ownTenures: options])
                            .fields(
                                CorrectionRequest.fields,
                                values: tenures.count == 1 ? ["tenure": first.id.description] : [:]),
                        failure: failure)
                }
            }
        }
    }

    /// Without links: a deputy does not read the register.
    private static func facts(_ tenure: Tenure) -> [Fact] {
        [
            Fact("状态") { tenure.state.status }, Fact("姓名", tenure.person.name),
            Fact("性别", tenure.person.sex.title), Fact("民族", tenure.ethnicity),
            Fact("出生日期", tenure.person.born?.chinese), Fact("政治面貌", tenure.party), Fact("学历", tenure.education),
            Fact("工作单位及职务", tenure.post), Fact("界别", tenure.sector), Fact("手机号码", tenure.phone),
            Fact("选举单位", tenure.electingUnit),
            Fact("选区", tenure.constituencyName), Fact("代表团", tenure.delegationName),
            Fact("代表小组", tenure.groupName), Fact("当选日期", tenure.electedOn?.chinese),
            Fact("当选方式", tenure.electedBy?.title), Fact("代表证号", tenure.certificateNumber),
            Fact("发证日期", tenure.certificateIssuedOn?.chinese),
        ]
    }
}
