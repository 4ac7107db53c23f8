import Kernel

extension Route {
    /// Remembers how the reader likes the type, and returns to the page they were on.
    static func largeType(secure: Bool) -> Route {
        .post("/preferences", .everyone, "切换大字版") { visit in
            let large = visit.form.text("large") == "1"
            let cookie = Cookie(
                Preferences.cookieName, large ? "1" : "0", maxAge: 31_536_000, httpOnly: true, secure: secure)
            return .redirect(to: visit.form["next"] ?? "/").with(cookie: cookie)
        }
    }
}
