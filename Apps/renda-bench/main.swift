import Foundation

// Called by Scripts/bench, which builds, makes the databases and fills them.
do {
    let settings = try Settings(CommandLine.arguments)
    let report = Report()
    for part in settings.parts { try await part.measure(settings, report) }
    print(report.markdown)
} catch {
    FileHandle.standardError.write(Data("\(describe(error))\n".utf8))
    exit(1)
}
