import Kernel
import Platform
import RepresentativesContract
import Storage

public enum ProjectSubject {}
public typealias ProjectID = ID<ProjectSubject>

/// A livelihood project: from a lead that a deputy gave to a project voted for, done and rated (民生实事项目代表票决).
public enum ProjectCase: CaseType {
    public typealias State = ProjectState
    public typealias Event = ProjectEvent
    public typealias Facts = Project

    public static let kind = "representatives.livelihood"
    public static let title = "民生实事"
    private typealias Row = Transition<ProjectCase>
    private static var office: Row.Who { .init("代工委", .keepLivelihood) }

    public static let machine = StateMachine<ProjectCase>(
        start: .lead,
        [
            Row(.lead, .nominate, by: office, to: .candidate, next: "提请人代会票决；会后登记票决结果。"),
            Row(.lead, .drop, by: office, to: .dropped, next: "线索保留，不列入候选；请把理由告知提出代表。"),
            Row(.candidate, .drop, by: office, to: .dropped, next: "不提请票决，记录保留。"),
            Row(.candidate, .vote, by: office, when: .isChosen, to: .chosen, next: "由政府组织实施；请登记进展。"),
            Row(.candidate, .vote, by: office, when: .isNotChosen, to: .notChosen, next: "未入选，记录保留。"),
            Row(.chosen, .progress, by: office, to: .chosen, next: "可以继续登记，完成后登记完成。"),
            Row(.chosen, .finish, by: office, to: .done, next: "请组织代表评估。"),
            Row(.done, .rate, by: office, to: .rated, next: "这件民生实事到此办结。"),
        ])
}

extension Transition<ProjectCase>.Condition {
    static let isChosen = Self("票决入选") { $0.isChosen != false }
    static let isNotChosen = Self("票决未入选") { $0.isChosen == false }
}

extension CaseEngine<ProjectCase> {
    /// Takes events on a livelihood project.
    public static let projects = CaseEngine(
        [.nominateProject, .dropProject, .voteOnProject, .progressProject, .finishProject, .rateProject],
        in: "representatives_livelihood", find: Project.find)
}
