/// From the start of the program to its first page, and its memory when it has worked.
struct Startup {
    let settings: Settings
    let site: Site

    init(_ settings: Settings, _ site: Site) {
        self.settings = settings
        self.site = site
    }

    func measure(_ report: Report) async throws {
        var times: [Measurement] = []
        for _ in 0..<(settings.rounds * 2) {
            let server = try ServerProgram(settings, site)
            times.append(Measurement(figure: server.startTime, cpu: try ProcessorTime.of(server.id) * 1000))
            server.stop()
        }
        report.add("\(site.title), start to first page", times, unit: "ms", aim: "60")
        try await measureMemory(report)
    }

    private func measureMemory(_ report: Report) async throws {
        let server = try ServerProgram(settings, site)
        defer { server.stop() }
        let wrk = Wrk(server: server, cookie: try site.cookie(server, settings), seconds: 1, postmaster: nil)
        var requests = 0.0
        while requests < 2000 { requests += try wrk.measure("/suggestions?size=50", connections: 64).figure }
        let (anonymous, resident) = try server.memory()
        let title = "\(site.title), memory after \(Int(requests)) list pages"
        report.add("\(title), anonymous", [Measurement(figure: anonymous)], unit: "MB", aim: "20")
        report.add("\(title), resident with mapped files", [Measurement(figure: resident)], unit: "MB")
    }
}
