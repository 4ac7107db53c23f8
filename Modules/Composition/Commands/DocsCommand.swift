import ArgumentParser
import Platform

/// `renda docs cases`: the tables of transitions as the documents show them, so that they cannot differ.
struct DocsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docs", abstract: "输出由程序生成的文档。", subcommands: [CasesDocument.self])
}

/// `renda docs cases > docs/cases.md`
public struct CasesDocument: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "cases", abstract: "各类事项的状态图和状态表（docs/cases.md）。")

    public init() {}

    public mutating func run() { print(Self.text, terminator: "") }

    public static var text: String {
        let head = """
            # Cases

            Drawn by `renda docs cases` from the tables in the code; a test compares. Change the table, not this page.

            """
        return House.subsystems.flatMap(\.diagrams).reduce(into: head) { text, diagram in
            text += "\n## \(diagram.title) (`\(diagram.kind)`)\n\n"
            text += "```mermaid\n\(diagram.mermaid)\n```\n\n\(diagram.table)\n"
        }
    }
}
