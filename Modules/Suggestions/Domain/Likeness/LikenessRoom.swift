import Kernel
import Platform

extension Room {
    /// What else has been suggested about the same matter: found, handled together, and a help in choosing the unit.
    static let likeness: Room = {
        var room = Room()
        room.auditTitles = [
            "suggestions.remit.changed": "修改单位职责"
        ]
        room.contributions.jobs = [LikenessIndex.job]
        room.contributions.ledgers = [RemitLedger()]
        return room
    }()
}
