import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// One tenure, without birth date and with its telephone masked.
struct TenureJSON: Encodable {
    struct Move: Encodable { let event, title, next: String }

    let id, person, code, name, sex, level: String
    let term: Int
    let ethnicity, party, education, post, sector, phone, electingUnit, delegation, delegationName, group,
        groupName: String?
    let electedOn, electedBy, reviewedOn, reviewResult, confirmedOn: String?
    let constituency, certificateNumber, certificateIssuedOn: String?
    let state, stateTitle: String
    let version: Int
    /// What the reader may do now.
    let moves: [Move]

    init(_ view: DetailView) {
        let tenure = view.tenure
        id = tenure.id.description
        person = tenure.person.id.description
        code = tenure.code
        name = tenure.person.name
        sex = tenure.person.sex.rawValue
        level = tenure.level.rawValue
        term = tenure.term
        ethnicity = tenure.ethnicity
        party = tenure.party
        education = tenure.education
        post = tenure.post
        sector = tenure.sector
        phone = tenure.phone.map(PhoneMask.masked)
        electingUnit = tenure.electingUnit
        delegation = tenure.delegation?.description
        delegationName = tenure.delegationName
        group = tenure.group?.description
        groupName = tenure.groupName
        electedOn = tenure.electedOn?.description
        electedBy = tenure.electedBy?.rawValue
        reviewedOn = tenure.reviewedOn?.description
        reviewResult = tenure.reviewResult?.rawValue
        confirmedOn = tenure.confirmedOn?.description
        constituency = tenure.constituencyName
        certificateNumber = tenure.certificateNumber
        certificateIssuedOn = tenure.certificateIssuedOn?.description
        state = tenure.state.rawValue
        stateTitle = tenure.state.title
        version = tenure.version
        moves = view.moves.map { move in
            Move(event: move.transition.event.rawValue, title: move.transition.event.title, next: move.transition.next)
        }
    }
}
