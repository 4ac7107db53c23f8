import Kernel
import Platform
import RepresentativesContract

extension Room {
    /// Who keeps in touch with whom: 双联, voters, townships.
    static let links: Room = {
        var room = Room()
        room.permissions = Permission.ofLinks
        room.auditTitles = [
            "representatives.member.added": "登记组成人员",
            "representatives.member.changed": "更正组成人员资料",
            "representatives.member-link.begun": "增加联系的代表",
            "representatives.member-link.ended": "结束与代表的联系",
            "representatives.contact.recorded": "登记联系情况",
            "representatives.contact.withdrawn": "撤回联系记录",
            "representatives.contact-duty.begun": "登记联系分工",
            "representatives.contact-duty.ended": "结束联系分工",
            "representatives.links.exported": "导出联系名单和联系记录",
        ]
        room.contributions.references = [.committeeMember, .contact, .contactDuty]
        room.contributions.ledgers = [MemberLedger(), LinkLedger()]
        room.contributions.statistics = Statistic.ofLinks
        room.contributions.jobs = [.memberNames]
        return room
    }()
}
