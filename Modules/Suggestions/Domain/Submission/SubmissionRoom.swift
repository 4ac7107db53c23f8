import Kernel
import Platform

extension Room {
    /// The way from a draft to its acceptance: kinds, checklist, advice, withdrawal, supplements, repetition, paper.
    static let submission: Room = {
        var room = Room()
        room.auditTitles = ["suggestions.motion-cutoff.set": "设定议案截止时间"]
        room.contributions.desk = [SubmissionDesk.shelf]
        room.contributions.jobs = [FeedbackReminder.job]
        return room
    }()
}
