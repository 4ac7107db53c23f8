import Kernel
import Platform
import RepresentativesContract

extension Room {
    /// Who the deputies are: people, tenures, seats.
    static let registry: Room = {
        var room = Room()
        room.permissions = Permission.ofRegistry
        room.diagrams = [CaseDiagram(TenureCase.self)]
        room.auditTitles = [
            "representatives.exported": "导出代表名册",
            "representatives.tenure.reveal-telephone": "查看完整手机号码",
            "representatives.tenure.reveal-id-number": "查看完整身份证号",
            "representatives.tenure.register": "登记代表",
            "representatives.tenure.correction-asked": "代表请代工委更正资料",
            "representatives.tenure.edit": "更正代表资料",
            "representatives.tenure.seat": "补选补缺",
            "representatives.tenure.service": "登记代表担任的职务",
            "representatives.tenure.service-end": "登记代表不再担任的职务",
            "representatives.person.merge": "合并重复的人",
            "representatives.constituency.keep": "登记选区",
            "representatives.quota.set": "登记核定名额",
            "representatives.election.keep": "登记选举",
            "representatives.composition.exported": "导出代表结构",
        ]
        room.contributions.references = [.tenure]
        room.contributions.ledgers = [DeputyLedger()]
        room.contributions.statistics = Statistic.ofTenures
        room.contributions.jobs = [.strokeKeys]
        return room
    }()
}
