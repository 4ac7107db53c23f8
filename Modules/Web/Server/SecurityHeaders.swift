extension WebResponse {
    /// What every answer tells the browser: run nothing but our own files, frame nothing, guess nothing, keep nothing.
    mutating func addSecurityHeaders(secure: Bool) {
        headers["Content-Security-Policy"] =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        headers["X-Content-Type-Options"] = "nosniff"
        headers["Referrer-Policy"] = "same-origin"
        headers["Cross-Origin-Opener-Policy"] = "same-origin"
        headers["Cross-Origin-Resource-Policy"] = "same-origin"
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
        if secure { headers["Strict-Transport-Security"] = "max-age=31536000" }
        if headers["Cache-Control"] == nil { headers["Cache-Control"] = "no-store" }
    }
}
