import Kernel

extension Page {
    /// What a failure looks like: what happened, what can be done, and the way back.
    static func failure(_ failure: Failure, status: Int) -> Page {
        let title = title(of: failure, status)
        return Page(
            title,
            content: div(.class("failure")) {
                h1(title)
                p(failure.message)
                if !failure.fields.isEmpty {
                    ul { for field in failure.fields { li(field.message) } }
                }
                p { a("返回首页", .href("/")) }
            })
    }

    private static func title(of failure: Failure, _ status: Int) -> String {
        switch status {
        case 405: return "不能这样操作"
        case 413: return "内容太大"
        default: break
        }
        return switch failure.kind {
        case .invalid: "填写的内容有误"
        case .notFound: "没有找到"
        case .conflict: "内容已有变化"
        case .forbidden: "没有权限"
        case .unavailable: "暂时不能使用"
        case .internal: "出了差错"
        }
    }
}
