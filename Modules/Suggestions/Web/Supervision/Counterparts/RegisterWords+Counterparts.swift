import Suggestions
import Web

extension RegisterWords<Counterpart> {
    /// The register of 对口委员会.
    static let counterparts = RegisterWords(
        title: "对口委员会", lead: "哪个委员会督办哪一类、哪一家单位承办的建议。一件建议可以由几个委员会对口。",
        home: Link("督办", "/suggestions/supervisions"), path: "/suggestions/counterparts", parameter: "counterpart",
        add: "登记一条", next: "之后：建议的页面上显示对口委员会。",
        added: "已登记。建议的页面上会显示对口委员会，建议列表可以按它筛选。", afterEnd: "之后：不再对口，记录保留。",
        name: { "\($0.committee)，\($0.subject)" },
        columns: { [.text("委员会") { $0.committee }, .text("对口") { $0.subject }] })
}
