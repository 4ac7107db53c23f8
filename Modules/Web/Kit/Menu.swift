/// The main menu: short, all in a row; long, folded by sections, of which the one somebody is in stands open. A narrow
/// screen shows of a long one what is always in sight and one word for the rest, until that is opened.
struct Menu: Component {
    /// As many entries as are taken in at a glance.
    private static let short = 10

    let html: HTML

    init(_ items: [MenuItem], _ path: String) {
        // The longest address that leads here: "/suggestions/mine" rather than "/suggestions".
        let current = items.map(\.href).filter { $0 == path || path.hasPrefix($0 + "/") }.max { $0.count < $1.count }
        let isShort = items.count <= Self.short
        var sections: [(title: String, items: [MenuItem])] = []
        for item in items where !isShort {
            guard let title = item.section else { continue }
            if let place = sections.firstIndex(where: { $0.title == title }) {
                sections[place].items.append(item)
            } else {
                sections.append((title, [item]))
            }
        }
        html = nav(.class("menu"), .aria(label: "主菜单")) {
            ul {
                for item in items where isShort || item.section == nil { Self.entry(item, current) }
                if !isShort { Self.fold(sections.first { $0.items.contains { $0.href == current } }?.title) }
                for section in sections {
                    if section.items.count == 1 {
                        Self.entry(section.items[0], current)
                    } else {
                        li {
                            details(.open(section.items.contains { $0.href == current })) {
                                summary(section.title)
                                ul { for item in section.items { Self.entry(item, current) } }
                            }
                        }
                    }
                }
            }
        }
    }

    /// What folds the sections away on a narrow screen. They stand beside it rather than in it, so that a wide screen can
    /// do without it: the style sheet hides one or the other.
    private static func fold(_ section: String?) -> HTML {
        li(.class("fold")) { details { summary("菜单" + (section.map { "：\($0)" } ?? "")) } }
    }

    private static func entry(_ item: MenuItem, _ current: String?) -> HTML {
        li {
            a(.href(item.href), .when(item.href == current, .aria(current: "page"))) {
                item.title
                if let count = item.count, count > 0 {
                    " "
                    span("\(count)", .class("count"), .aria(label: "\(count) 件"))
                }
            }
        }
    }
}
