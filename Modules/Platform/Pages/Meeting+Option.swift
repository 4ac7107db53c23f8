import Web

extension Meeting {
    /// To be chosen for a field of `InputField.Source.meetings`: names repeat over the years, so the day stands with it.
    public var option: Option { Option(id.description, "\(name)（\(startsOn)）") }

    /// Beside a form in which a meeting is chosen, for whoever registers them.
    public static var registering: HTML {
        p(.class("hint")) {
            "没有要选的会议？先"
            a("登记会议", .href("/meetings/new"))
            "。"
        }
    }
}
