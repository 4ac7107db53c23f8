import Kernel

extension Permission {
    /// A delegation's head sees the deputies of the delegation.
    public static let readRepresentatives = Permission(
        "representatives.read", "查看代表名册", roles: [.officeStaff, .officeHead, .delegationHead, .motionsGroup])
    public static let readOwnTenure = Permission("representatives.own", "查看本人的代表资料", roles: [.deputy])
    /// To change what the register says of a tenure's standing (代表法 Art. 61–63).
    public static let keepRepresentatives = Permission(
        "representatives.keep", "登记代表资格变动", roles: [.officeStaff, .officeHead])
    /// Each look is written into the audit trail.
    public static let revealTelephone = Permission(
        "representatives.reveal", "查看代表的完整手机号码", roles: [.officeStaff, .officeHead])
    /// Each look is written into the audit trail.
    public static let revealIDNumber = Permission(
        "representatives.reveal_id_number", "查看代表的完整身份证号", roles: [.officeStaff, .officeHead])
    /// The whole of a congress: seats, vacancies, constituencies, elections, composition.
    public static let surveyRepresentatives = Permission(
        "representatives.survey", "查看名额、出缺、选区和代表结构", roles: [.officeStaff, .officeHead])
    /// It cannot be undone.
    public static let mergePeople = Permission(
        "representatives.merge", "合并重复的人", roles: [.officeStaff, .officeHead])

    static let ofRegistry: [Permission] = [
        .readRepresentatives, .readOwnTenure, .keepRepresentatives, .revealTelephone, .revealIDNumber,
        .surveyRepresentatives, .mergePeople,
    ]
}
