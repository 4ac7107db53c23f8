/// What says nothing about a suggestion's matter, because most suggestions say it.
enum LikenessStops {
    /// Little words of grammar, and phrases of the form: the text is cut there.
    private static let phrases = """
        关于 建议 进一步 加强 推进 推动 加快 完善 提升 提高 促进 强化 健全 落实 切实 力度 工作 问题 情况 目前 当前 近年来 近几年
        我市 我县 我区 我省 本市 全市 全县 全区 存在 希望 部门 有关 相关 方面 不断 应当 应该 尽快 及时 积极 重视 反映 造成 导致
        由市 由政府 市政府 一些 不少 十分 非常 比较 没有 不能 不够 可以 能够 需要 已经 以及 对于 通过 根据 按照 同时
        的 了 和 与 及 在 是 等 把 被 将 也 都 而 或 其 这 那 之 于 以 使 让 就 还 很 较 更 最 并 且 但 向 从 由 因 请 各 每
        """
    /// Words that mean something, but stand in too many suggestions to tell them apart.
    private static let commonWords = """
        建设 管理 发展 服务 体系 设施 群众 居民 政府 单位 资金 政策 制度 保障 治理 改造 增加 优化 支持 规范 困难 严重 不足 缺乏
        部分 许多 机制 措施 投入 统筹 协调 组织 开展 实施 项目 改善 解决 加大 制定 鼓励 引导 农村 城区 社区 街道 乡镇 城乡 基层
        """

    private static let byFirst: [Unicode.Scalar: [[Unicode.Scalar]]] = {
        let all = phrases.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) }
        return Dictionary(grouping: all) { $0[0] }.mapValues { $0.sorted { $0.count > $1.count } }
    }()

    static let common: Set<Int64> = Set(
        commonWords.split(whereSeparator: \.isWhitespace).flatMap { LikenessWords.pairs(Array($0.unicodeScalars)) })

    /// How many letters of a phrase stand here; none: 0.
    static func phrase(at place: Int, of letters: [Unicode.Scalar]) -> Int {
        for phrase in byFirst[letters[place]] ?? []
        where place + phrase.count <= letters.count && letters[place..<place + phrase.count].elementsEqual(phrase) {
            return phrase.count
        }
        return 0
    }
}

/// Names of places, told by what stands after them: 黄龙镇, 茅坪乡, 城关街道, 石桥片区.
enum LikenessPlaces {
    private static let endings = ["镇", "乡", "县", "村", "街道", "片区"].map { Array($0.unicodeScalars) }
    /// Letters after which the ending is no name's: 城镇, 农村, 全县, 古镇, 每个街道.
    private static let ordinary = Set("城乡小古集重中村下返回老家全我本两市省区农山新行政自然驻该贫美色各条个".unicodeScalars)

    /// The two letters before such an ending.
    static func names(in run: [Unicode.Scalar]) -> [Int64] {
        found(in: run).map { LikenessWords.pair(run[$0], run[$0 + 1]) }
    }

    /// Where in the run a pair belongs to a place's name.
    static func positions(in run: [Unicode.Scalar], names: Set<Int64>) -> Set<Int> {
        var positions = Set(found(in: run).flatMap { [$0 - 1, $0, $0 + 1] })
        for (place, word) in LikenessWords.pairs(run).enumerated() where names.contains(word) {
            positions.formUnion([place - 1, place, place + 1])
        }
        return positions
    }

    private static func found(in run: [Unicode.Scalar]) -> [Int] {
        run.indices.filter { place in
            place >= 2 && !ordinary.contains(run[place - 1])
                && endings.contains { place + $0.count <= run.count && run[place..<place + $0.count].elementsEqual($0) }
        }
        .map { $0 - 2 }
    }
}
