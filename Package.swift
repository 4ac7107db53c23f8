// swift-tools-version: 6.2
// This manifest is the table of contents: layers from the bottom up, one line of purpose a target.
// An arrow may only point down (docs/map.md); `Scripts/check-layers` and the import check of CI prove it.

import PackageDescription

/// Every target of ours: Swift 6, and a warning is an error. (Computed on purpose: a constant is ignored by SwiftPM.)
var strict: [SwiftSetting] {
    [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny")]
}

/// A module of the house, in `Modules/<name>`.
@MainActor func module(
    _ name: String, needs: [Target.Dependency] = [], notes: [String] = ["README.md"], resources: [Resource] = []
) -> Target {
    .target(
        name: name, dependencies: needs, path: "Modules/\(name)", exclude: notes, resources: resources,
        swiftSettings: strict)
}

/// A C library of the system, in `Modules/System/<name>`; the shim includes its header.
@MainActor func system(_ name: String, pkgConfig: String, debian: String) -> Target {
    .systemLibrary(name: name, path: "Modules/System/\(name)", pkgConfig: pkgConfig, providers: [.apt([debian])])
}

/// The tests of a module, in `Tests/<name>Tests`; they see it as its users do.
@MainActor func tests(_ name: String, needs: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name)] + needs, path: "Tests/\(name)Tests",
        exclude: exclude, swiftSettings: strict)
}

/// A subsystem is three targets: a Contract others may import, the Domain, and its Web pages for Composition.
@MainActor func subsystem(_ name: String, uses others: [String] = []) -> [Target] {
    let contracts = others.map { Target.Dependency.target(name: "\($0)Contract") }
    let folder = "Modules/\(name)"
    return [
        .target(
            name: "\(name)Contract", dependencies: ["Kernel", "Storage", "Platform"], path: "\(folder)/Contract",
            swiftSettings: strict),
        .target(
            name: name,
            dependencies: [
                "Kernel", "Storage", "Documents", "Platform", .target(name: "\(name)Contract"), argumentParser,
            ]
                + contracts,
            path: "\(folder)/Domain", swiftSettings: strict),
        .target(
            name: "\(name)Web",
            dependencies: [
                "Kernel", "Storage", "Documents", "Platform", "Web", .target(name: name),
                .target(name: "\(name)Contract"),
            ] + contracts,
            path: "\(folder)/Web", swiftSettings: strict),
        .testTarget(
            name: "\(name)Tests",
            dependencies: [
                .target(name: name), .target(name: "\(name)Contract"), .target(name: "\(name)Web"), "Kernel", "Storage",
                "StorageTesting", "Platform", "Documents", "Web", "Composition", logging,
            ] + contracts,
            path: "Tests/\(name)Tests", swiftSettings: strict),
    ]
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let package = Package(
    name: "renda",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "renda", targets: ["renda"]),
        .executable(name: "renda-server", targets: ["renda-server"]),
        .library(name: "StorageTesting", targets: ["StorageTesting"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
    ],
    targets: [
        // MARK: - System libraries
        /** PostgreSQL's client library */
        system("CLibPQ", pkgConfig: "libpq", debian: "libpq-dev"),
        /** Argon2id, for passwords */
        system("CArgon2", pkgConfig: "libargon2", debian: "libargon2-dev"),
        /** ZIP archives: the wrapping of .xlsx */
        system("CZip", pkgConfig: "libzip", debian: "libzip-dev"),
        /** Streaming XML: the content of .xlsx */
        system("CExpat", pkgConfig: "expat", debian: "libexpat1-dev"),
        /** Writing .xlsx */
        system("CXlsxWriter", pkgConfig: "xlsxwriter", debian: "libxlsxwriter-dev"),
        /** QR codes */
        system("CQREncode", pkgConfig: "libqrencode", debian: "libqrencode-dev"),

        // MARK: - Foundations
        /** Ids, days, working days, failures, permissions: words everyone shares. No I/O. */
        module("Kernel", resources: [.embedInCode("Resources/work-calendar.csv")]),
        /** The storage protocol: SQL as a value, connections, rows, migrations. Knows no driver. */
        module("Storage", needs: ["Kernel"]),
        /** One SQLite file, over GRDB */
        module("StorageSQLite", needs: ["Kernel", "Storage", grdb, sqlite]),
        /** PostgreSQL, over libpq */
        module("StoragePostgres", needs: ["Kernel", "Storage", "CLibPQ"]),
        /** What every driver must pass, and a database of its own for each test */
        module("StorageTesting", needs: ["Kernel", "Storage", "StorageSQLite", "StoragePostgres"]),
        /** Spreadsheets and CSV, read and written; QR codes. No domain words. */
        module("Documents", needs: ["Kernel", "CZip", "CExpat", "CXlsxWriter", "CQREncode"]),
        /** Pages as typed values: layout, forms, tables, access-checked routes; and the one adapter to Hummingbird */
        module(
            "Web", needs: ["Kernel", hummingbird, logging],
            resources: ["renda.css", "renda.js", "offline.js"].map { .embedInCode("Resources/\($0)") }),

        // MARK: - Platform
        /** What a subsystem plugs into: office, units, meetings, accounts, audit, clocks, jobs, statistics, ledgers */
        module(
            "Platform", needs: ["Kernel", "Storage", "Documents", "Web", "CArgon2", argumentParser, crypto, logging],
            notes: ["README.md", "Ledgers/README.md"]),
    ]

        // MARK: - Subsystems
        /** Who the deputies are, term by term */
        + subsystem("Representatives")
        /** 代表建议, from draft to rating */
        + subsystem("Suggestions", uses: ["Representatives"])

        + [
            // MARK: - Composition and apps
            /** Lists the subsystems and opens a database from its address. Only apps and tests import it. */
            module(
                "Composition",
                needs: [
                    "Kernel", "Storage", "StorageSQLite", "StoragePostgres", "Platform", "Web", "RepresentativesWeb",
                    "SuggestionsWeb", "RepresentativesContract", argumentParser, logging,
                ]),
            /** The administrator's commands */
            .executableTarget(
                name: "renda", dependencies: ["Composition", "Platform", argumentParser], path: "Apps/renda",
                swiftSettings: strict),
            /** The web application */
            .executableTarget(
                name: "renda-server", dependencies: ["Composition", "Platform", "Web", argumentParser, logging],
                path: "Apps/renda-server", swiftSettings: strict),
            /** Paired measurements against pgbench, a C loop and a constant page: `Scripts/bench` */
            .executableTarget(
                name: "renda-bench",
                dependencies: ["Kernel", "Storage", "StorageSQLite", "StoragePostgres"], path: "Apps/renda-bench",
                swiftSettings: strict),

            // MARK: - Tests
            tests("Kernel"),
            tests("Storage", needs: ["Kernel", "StorageTesting", "StorageSQLite", "StoragePostgres"]),
            tests("Documents", needs: ["Kernel"]),
            tests("Web", needs: ["Kernel", logging]),
            tests(
                "Platform", needs: ["Kernel", "Storage", "StorageTesting", "Documents", "Web", "Composition", logging]),
            tests(
                "Composition",
                needs: [
                    "Kernel", "Storage", "StorageTesting", "StoragePostgres", "StorageSQLite", "Documents", "Web",
                    "Platform", "RepresentativesContract", "Representatives", "Suggestions", argumentParser, logging,
                ]),
        ]
)
