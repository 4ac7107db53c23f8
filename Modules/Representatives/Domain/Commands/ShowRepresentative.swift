import ArgumentParser
import Kernel
import Platform
import RepresentativesContract
import Storage

/// `renda representatives show`
struct ShowRepresentative: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "显示一位代表的资料和经过。")

    @OptionGroup var options: ApplicationOptions
    @Argument(help: "代表编号。") var code: String

    func run() async throws {
        let code = code
        let actor = options.actor
        try await options.run { application in
            let found = try await application.database.read { db in
                let scope = try actor(db)
                try scope.require(.readRepresentatives)
                return try Tenure.coded(code, for: scope, db).map { tenure in
                    (tenure, try Step.all(of: [Reference(TenureCase.kind, tenure.id)], in: scope.office, db))
                }
            }
            for (tenure, steps) in found { print(Self.text(tenure, steps)) }
        }
    }

    private static func text(_ tenure: Tenure, _ steps: [Step]) -> String {
        var lines = ["\(tenure.person.name)  \(tenure.congress)代表  \(tenure.code)  \(tenure.state.title)"]
        let facts = [
            ("性别", tenure.person.sex.title), ("民族", tenure.ethnicity), ("政治面貌", tenure.party),
            ("学历", tenure.education), ("职务", tenure.post), ("手机号码", tenure.phone.map(PhoneMask.masked)),
            ("选举单位", tenure.electingUnit), ("代表团", tenure.delegationName), ("代表小组", tenure.groupName),
            ("当选", tenure.electedOn?.description), ("当选方式", tenure.electedBy?.title),
            ("资格审查", tenure.reviewedOn?.description), ("代表证号", tenure.certificateNumber),
            ("发证", tenure.certificateIssuedOn?.description),
        ]
        lines += facts.compactMap { title, value in value.map { "  \(title)：\($0)" } }
        lines += steps.map { "  \($0.happenedOn) \($0.title)（\($0.actor)）\($0.opinion ?? "")" }
        return lines.joined(separator: "\n")
    }
}
