import Kernel
import Platform

/// A tenure as a case: the table of how its standing may change (代表法 Art. 61–63, 选举法 Art. 47).
public enum TenureCase: CaseType {
    public typealias State = TenureState
    public typealias Event = TenureEvent
    public typealias Facts = TenureFacts

    public static let kind = "representatives.tenure"
    public static let title = "代表资格"

    private static var office: Transition<TenureCase>.Who { .init("代工委", .keepRepresentatives) }

    public static let machine = StateMachine<TenureCase>(
        start: .elected,
        [
            Transition(.elected, .review, by: office, to: .elected, next: "常委会根据报告确认代表资格，或者确定当选无效；会后请登记。"),
            Transition(
                .elected, .confirm, by: office, requires: [.foundValid], to: .inOffice,
                next: "代表资格有效，可以执行代表职务；请制发代表证。"),
            Transition(
                .elected, .invalidate, by: office, requires: [.reviewed], to: .invalid,
                next: "当选无效，席位列入出缺；由选举委员会或者主席团依法另行选举。"),
            Transition(.inOffice, .suspend, by: office, to: .suspended, next: "暂停期间不能领衔、附议和表决，席位不出缺；情形消失后请恢复。"),
            Transition(.suspended, .resume, by: office, to: .inOffice, next: "重新计入在任代表，可以执行代表职务。"),
            Transition(.inOffice, .end, by: office, to: .ended, next: "席位列入出缺，由常委会公告；可以依法补选。"),
            Transition(.suspended, .end, by: office, to: .ended, next: "席位列入出缺，由常委会公告；可以依法补选。"),
            Transition(
                .ended, .restore, by: office, to: .inOffice, next: "恢复为在任，席位不再列入出缺；终止的登记和撤销的原因留在经过里。"),
            Transition(.inOffice, .expire, by: office, to: .expired, next: "本届任期已满，资料不再变动。"),
            Transition(.suspended, .expire, by: office, to: .expired, next: "本届任期已满，资料不再变动。"),
        ])
}

extension Transition<TenureCase>.Condition {
    fileprivate static let reviewed = Self("已登记资格审查的结果（先点“登记资格审查结果”，或者在这里一并填写）") { $0.reviewResult != nil }
    fileprivate static let foundValid = Self("已登记资格审查的结果，并且是有效（先点“登记资格审查结果”，或者在这里一并填写）") { $0.reviewResult == .valid }
}
