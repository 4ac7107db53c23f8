import Kernel
import Platform
import RepresentativesContract

extension Room {
    /// 约见: deputies ask to see the heads of organs.
    static let interviews: Room = {
        var room = Room()
        room.permissions = Permission.ofInterviews
        room.diagrams = [CaseDiagram(InterviewCase.self)]
        room.auditTitles = [
            AskInterview.auditAction: "提出约见",
            "representatives.interview.exported": "导出代表约见",
        ]
        room.contributions.references = [.interview]
        room.contributions.desk = [.interviews]
        return room
    }()
}
