import Kernel
import Platform
import Representatives
import Web

/// What the list of deputies can be narrowed by. What is chosen elsewhere (a group's page, the composition) can here
/// only be let go.
struct ListFilters {
    let fields: [FilterBar.Field]

    init(_ view: ListView, _ query: ListQuery) {
        var fields: [FilterBar.Field] = [
            .select("level", "层级", Level.allCases.map { Option($0.rawValue, $0.title) }),
            .terms(view.terms),
            .select("delegation", "代表团", Self.delegations(view, query)),
            .select(
                "state", "状态",
                [Option(ListRequest.seated, "实有（在任和暂停）")]
                    + TenureState.allCases.map { Option($0.rawValue, $0.title) }),
            .select("sex", "性别", Sex.allCases.map { Option($0.rawValue, $0.title) }),
            .select("service", "担任", ServiceKind.allCases.map { Option($0.rawValue, $0.title) }),
        ]
        if let group = view.group {
            fields.append(.select("group", "代表小组", [Option(group.id.description, group.name)]))
        }
        if let constituency = view.constituency {
            fields.append(.select("constituency", "选区", [Option(constituency.id.description, constituency.title)]))
        }
        if let age: AgeBand = query.choice("age") {
            fields.append(.select("age", "年龄", [Option(age.rawValue, age.title)]))
        }
        for (name, title) in [("ethnicity", "民族"), ("party", "政治面貌"), ("education", "学历"), ("sector", "界别")] {
            guard let value = query.filter(name) else { continue }
            let word = value == TenureFilter.blank ? "未填" : value == TenureFilter.minority ? "少数民族" : value
            fields.append(.select(name, title, [Option(value, word)]))
        }
        if let day = query.day("elected") {
            fields.append(.select("elected", "当选日期", [Option(day.description, day.description)]))
        }
        self.fields = fields
    }

    private static func delegations(_ view: ListView, _ query: ListQuery) -> [Option] {
        let options = view.delegations.map { Option($0.id.description, $0.title) }
        return query.filter("delegation") == TenureFilter.blank
            ? options + [Option(TenureFilter.blank, "未编团")] : options
    }
}

extension FilterBar.Field {
    /// The level the page is about.
    static func levelInForce(_ level: Level) -> FilterBar.Field {
        .inForce("level", "层级", Level.allCases.map { Option($0.rawValue, $0.title) }, level.rawValue)
    }

    /// The term the page is about, of those there are.
    static func termInForce(_ term: Int, of terms: [Int]) -> FilterBar.Field {
        .inForce("term", "届次", terms.map { Option(String($0), "第\($0)届") }, String(term))
    }

    /// One of the terms there are.
    static func terms(_ terms: [Int]) -> FilterBar.Field {
        .select("term", "届次", terms.map { Option(String($0), "第\($0)届") })
    }
}
