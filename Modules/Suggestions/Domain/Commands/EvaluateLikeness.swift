import ArgumentParser
import Documents
import Foundation
import Kernel

/// `renda suggestions evaluate Samples/likeness --ledger Samples/shiyan-2024h1/建议.csv`: how often the similar-finder and
/// the recommendation of units are right. It needs no database.
struct EvaluateLikeness: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "检验相似建议和主办单位推荐有多准（留一法，不用数据库）。",
        discussion: """
            文件夹里要有“相似建议.csv”（编号、组、主题、用途、年份、标题、情况、建议、主办单位；同一组是同一件事）和
            “单位职责.csv”（单位名称、职责）。写明 --ledger 时，再把台账的标题混在里面找一遍，并检验台账自己的主办单位。
            各用途分开报告：参数只照“调整”一半定，别的用途是没有用来调整的。
            """)

    @Argument(help: "有标注的文件夹。", completion: .directory) var folder: String
    @Option(help: "台账“建议”的文件。", completion: .file()) var ledger: String?

    mutating func run() async throws {
        do {
            let data = try LabelledSuggestions(folder: folder, ledger: ledger)
            for line in data.report { print(line) }
        } catch {
            let failure = Failure(error)
            FileHandle.standardError.write(Data("\(failure.message)\n".utf8))
            throw ExitCode(failure.kind.exitCode)
        }
    }
}

/// What `renda suggestions evaluate` reads, and what it says of it.
struct LabelledSuggestions {
    private let labelled: [LikenessEvaluation.Item]
    /// What each of them is for.
    private let uses: [String]
    private let ledger: [LikenessEvaluation.Item]
    private let remits: [(unit: String, words: String)]
    /// As many rows of a ledger are asked for, evenly chosen: each is compared with all.
    private static let ledgerAsked = 300

    init(folder: String, ledger path: String?) throws {
        let rows = try Self.rows("\(folder)/相似建议.csv", ["组", "用途", "年份", "标题", "情况", "建议", "主办单位"])
        uses = rows.map { $0[1] }
        labelled = rows.map { row in
            LikenessEvaluation.Item(
                LikenessText(title: row[3], situation: row[4], proposal: row[5]), group: row[0],
                unit: row[6].isEmpty ? nil : row[6], year: Int(row[2]) ?? 0)
        }
        remits = try Self.rows("\(folder)/单位职责.csv", ["单位名称", "职责"]).map { ($0[0], $0[1]) }
        ledger =
            try path.map { try Self.rows($0, ["提出日期", "标题", "主办单位"]) }?.map { row in
                LikenessEvaluation.Item(
                    LikenessText(title: row[1]), group: nil, unit: row[2].isEmpty ? nil : row[2],
                    year: Int(row[0].prefix(4)) ?? 0)
            } ?? []
    }

    var report: [String] {
        var lines = ["在有标注的 \(labelled.count) 件里找；每一件轮流当作新提的，其余当作过去的。"] + figures(among: labelled)
        guard !ledger.isEmpty else { return lines }
        // Beside the labelled ones the ledger's titles are only in the way: they say nothing of units.
        lines.append("混入台账的 \(ledger.count) 个标题；台账里和标注的同一件事的，没有标注，也算找错。")
        lines += figures(among: labelled + ledger.map(\.withoutUnit))
        let step = max(1, ledger.count / Self.ledgerAsked)
        let outcome = LikenessEvaluation(ledger, remits: remits).run { $0 % step == 0 }
        return lines + ["台账自己的主办单位。", Self.units(outcome, .both)]
    }

    private func figures(among items: [LikenessEvaluation.Item]) -> [String] {
        let evaluation = LikenessEvaluation(items, remits: remits)
        return Set(uses).sorted().flatMap { use in
            LikenessEvaluation.Grounds.allCases.flatMap { grounds in
                let outcome = evaluation.run(grounds) { $0 < uses.count && uses[$0] == use }
                return (grounds == .both ? ["\(use)：" + Self.similar(outcome)] : [])
                    + ["\(use)：" + Self.units(outcome, grounds)]
            }
        }
    }

    private static func similar(_ outcome: LikenessEvaluation.Outcome) -> String {
        "相似建议问 \(outcome.asked) 次，前五件里找到同一件事的 \(percent(outcome.recall, outcome.asked))，"
            + "至少找到一件的 \(percent(Double(outcome.hits), outcome.asked))。"
    }

    private static func units(_ outcome: LikenessEvaluation.Outcome, _ grounds: LikenessEvaluation.Grounds) -> String {
        "推荐主办（\(grounds.title)）问 \(outcome.unitsAsked) 次，第一家对的 \(percent(Double(outcome.first), outcome.unitsAsked))，"
            + "前三家里有的 \(percent(Double(outcome.firstThree), outcome.unitsAsked))。"
    }

    private static func percent(_ part: Double, _ whole: Int) -> String {
        whole == 0 ? "—" : "\(Int((part / Double(whole) * 100).rounded()))%"
    }

    /// The cells of these columns, in this order. Throws `notFound` or `invalid` with what is wrong with the file.
    private static func rows(_ path: String, _ columns: [String]) throws -> [[String]] {
        guard let data = FileManager.default.contents(atPath: path) else { throw Failure.notFound("没有文件“\(path)”。") }
        guard let sheet = try SheetFile.read(Array(data), name: path).first else {
            throw Failure.invalid("文件“\(path)”是空的。")
        }
        let places = try columns.map { column in
            guard let place = sheet.header.firstIndex(of: column) else {
                throw Failure.invalid("文件“\(path)”没有“\(column)”这一列。")
            }
            return place
        }
        return sheet.rows.map { row in places.map { row.cells[$0] } }
    }
}
