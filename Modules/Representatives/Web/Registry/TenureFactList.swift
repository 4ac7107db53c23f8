import Kernel
import Representatives
import Web

/// The facts of a tenure in the order of the register; what is personal is given by the caller.
func tenureFacts(_ tenure: Tenure, bornOn: String?, phone: HTML, idNumber: HTML?) -> [Fact] {
    var facts = [Fact("状态") { tenure.state.status }]
    if let cause = tenure.suspensionCause {
        facts.append(Fact("暂停的情形", dated(cause.title, tenure.suspendedOn, "起")))
    }
    if let cause = tenure.endCause { facts.append(Fact("终止的情形", dated(cause.title, tenure.endedOn, "止"))) }
    if tenure.state == .invalid { facts.append(Fact("确定当选无效", tenure.endedOn?.chinese)) }
    if let organ = tenure.orderedBy { facts.append(Fact("责令辞职的机关", organ)) }
    if let organ = tenure.acceptedBy { facts.append(Fact("接受辞职的机关", organ)) }
    facts += [
        Fact("性别", tenure.person.sex.title), Fact("民族", tenure.ethnicity), Fact("出生日期", bornOn),
        Fact("政治面貌", tenure.party), Fact("学历", tenure.education), Fact("工作单位及职务", tenure.post),
        Fact("界别", tenure.sector),
        Fact("手机号码") { phone },
    ]
    if let idNumber { facts.append(Fact("身份证号") { idNumber }) }
    facts += [
        Fact("选举单位", tenure.electingUnit),
        Fact("选区") { place(tenure.constituencyName, "constituency", tenure.constituency?.description) },
        Fact("代表团") { place(tenure.delegationName, "delegation", tenure.delegation?.description) },
        Fact("代表小组") { place(tenure.groupName, "group", tenure.group?.description) },
        Fact("当选", dated(tenure.electedBy?.title, tenure.electedOn, "")),
        Fact("资格审查", review(tenure)), Fact("确认", tenure.confirmedOn?.chinese),
        Fact("公告", tenure.announcement),
        Fact("代表证", dated(tenure.certificateNumber, tenure.certificateIssuedOn, "发")),
    ]
    return facts
}

/// "2021年12月20日，审查有效，审字第1号"
private func review(_ tenure: Tenure) -> String {
    [tenure.reviewedOn?.chinese, tenure.reviewResult?.title, tenure.reviewReport, tenure.reviewReason]
        .compactMap { $0 }.joined(separator: "，")
}

/// "补选，2024年1月8日": what is known of the two.
private func dated(_ words: String?, _ day: Day?, _ suffix: String) -> String {
    [words, day.map { "\($0.chinese)\(suffix)" }].compactMap { $0 }.joined(separator: "，")
}

private func place(_ name: String?, _ filter: String, _ id: String?) -> HTML {
    guard let name, let id else { return .text("—") }
    return Link(name, "/representatives?\(filter)=\(id)").html
}
