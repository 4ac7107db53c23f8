import Kernel
import Platform
import Representatives
import Web

/// What the office may enter on the page of a tenure: the moves of the table, each with the fields its verb asks for,
/// and what else belongs to a tenure that goes on.
struct DetailActions {
    let forms: [ActionForm]

    init(_ view: DetailView, _ acts: CaseActs<TenureCase>, _ scope: Scope) {
        let tenure = view.tenure
        var forms = acts.forms(view.moves, version: tenure.version, primary: [.confirm, .resume]) { _, asked in
            CaseForms(options: [:]).fields(asked)
        }
        if scope.may(.keepRepresentatives) { forms += Self.besides(view, "/representatives/\(tenure.id)") }
        self.forms = forms
    }

    private static func besides(_ view: DetailView, _ address: String) -> [ActionForm] {
        let (tenure, plain) = (view.tenure, CaseForms(options: [:]))
        var forms: [ActionForm] = []
        if !view.vacancies.isEmpty {
            let options = view.vacancies.map { Option($0.tenure.description, "\($0.title)（原代表 \($0.name)）") }
            forms.append(
                ActionForm(
                    "补缺：登记补的是哪个席位", action: "\(address)/seat", submit: "登记", next: "席位不再列入出缺，可以对照前任和继任。",
                    fields: [.choice("vacancy", "出缺的席位", options, style: .menu, required: true)]))
        }
        if tenure.state == .inOffice {
            forms.append(
                ActionForm(
                    "登记担任的职务（骨干代表、监督员等）", action: "\(address)/service", submit: "登记",
                    next: "名册可以按“担任”筛选。", fields: plain.fields(ServiceDraft.fields)))
        }
        let serving = view.services.filter { $0.until == nil }
        if !serving.isEmpty {
            let options = serving.map { service in
                Option(
                    service.id.description,
                    [service.kind.title, service.organ].compactMap { $0 }.joined(separator: "，"))
            }
            forms.append(
                ActionForm(
                    "登记不再担任的职务", action: "\(address)/service-end", submit: "登记", next: "经历保留，不再计入。",
                    fields: [
                        .choice("service", "职务", options, style: .menu, required: true),
                        .day("until_on", "到哪天为止", required: true),
                    ]))
        }
        return forms
    }
}
