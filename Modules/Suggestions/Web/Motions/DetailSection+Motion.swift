import Kernel
import Platform
import Suggestions
import Web

extension DetailSection {
    /// What became of the suggestion as a motion, for everybody who sees it.
    static let motion = DetailSection { detail, reader, db in
        guard let motion = try Motion.of(detail.core.id, for: reader.scope, db) else { return .empty }
        return Panel("议案审议和办理") {
            FactList([
                Fact("状态") { Status(motion.state.title, motion.state.phase.tone) },
                Fact("交付审议", motion.handedTo.map { "\($0)，\(motion.handedOn?.chinese ?? "")" }),
                Fact("决定", motion.meetingName.map { "\($0)，\(motion.decidedOn?.chinese ?? "")" }),
                Fact("承办单位", motion.unitName),
            ])
            p { Link("看审议、决定和办理情况", "\(MotionListPage.path)/\(motion.id)") }
        }.html
    }
}
