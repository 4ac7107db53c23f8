import Platform

/// What is asked about a deputy, when one is registered and when what the register says is mended.
extension InputField {
    static let deputyName = InputField("name", "姓名", .line(maxLength: 60), required: true)
    static let deputySex = InputField("sex", "性别", .choice(Sex.self, \.title), required: true)
    static let ethnicity = InputField("ethnicity", "民族", .line(maxLength: 20), hint: "如：汉族")
    static let party = InputField("party", "政治面貌", .line(maxLength: 40))
    static let education = InputField("education", "学历", .line(maxLength: 40))
    static let post = InputField("post", "工作单位及职务", .line(maxLength: 200))
    static let sector = InputField(
        "sector", "界别", .line(maxLength: 40), hint: "如：工人、农民、专业技术人员、领导干部、解放军；用本机关统计代表结构的分类")
    static let electingUnit = InputField("electing_unit", "选举单位", .line(maxLength: 60), hint: "间接选举的，填选举单位")
    static let constituency = InputField("constituency", "选区", .one(.constituencies), hint: "直接选举的，选选区")
    static let deputyGroup = InputField("group", "代表小组", .line(maxLength: 60), hint: "写名称；没有的，登记时建立")
}

extension InputField.Source {
    /// Constituencies, and vacancies by the tenure that left the seat.
    public static let constituencies = InputField.Source("constituencies")
    public static let vacancies = InputField.Source("vacancies")
}
