import Kernel
import Platform
import Storage

/// 登记活动成果: what was done and found, how many opinions were gathered, how many citizens were received.
enum RecordActivity {
    static let verb = Verb<ActivityCase>(.record, fields: fields) { act in
        try store(act)
        return Effect(opinion: act.input.text("record").map { String($0.prefix(200)) })
    }

    static let fields = [
        InputField("record", "成果", .text(maxLength: 5000), required: true, hint: "做了什么、发现什么、提出什么建议。"),
        InputField("opinions", "社情民意条数", .line(maxLength: 7), hint: "没有的不填。"),
        InputField("received", "接待群众人次", .line(maxLength: 7), hint: "没有的不填。"),
    ]

    static func store(_ act: Act<ActivityCase>) throws {
        let opinions = try count("opinions", "社情民意条数", act.input)
        let received = try count("received", "接待群众人次", act.input)
        try act.db.run(
            """
            UPDATE representatives_activity
               SET record = \(act.input.text("record")), opinions = \(opinions), received = \(received)
             WHERE id = \(act.facts.id)
            """)
    }

    private static func count(_ name: String, _ title: String, _ input: Input) throws -> Int {
        guard let text = input.text(name)?.halfWidth else { return 0 }
        guard let number = Int(text), (0...1_000_000).contains(number) else {
            throw Failure.invalid(field: name, "\(title)应当是 0 到 1000000 的整数。")
        }
        return number
    }
}
