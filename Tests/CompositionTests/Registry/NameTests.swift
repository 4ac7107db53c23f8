import ArgumentParser
import Composition
import Foundation
import Kernel
import Platform
import Testing

/// Names under which things are stored, typed or looked up: each means one thing.
struct NameTests {
    @Test func `a kind of reference belongs to one subsystem and bears its name`() throws {
        let brought = try Registry.contributions()
        #expect(Registry.repeated(brought.flatMap { $0.brought.references.map(\.kind) }).isEmpty)
        for (id, brought) in brought {
            #expect(brought.references.allSatisfy { $0.kind.hasPrefix("\(id).") }, "\(id)")
        }
        let kinds = Set(brought.flatMap { $0.brought.references.map(\.kind) })
        for diagram in Registry.subsystems.flatMap(\.diagrams) { #expect(kinds.contains(diagram.kind)) }
    }

    @Test func `ledgers have names of their own and refer only to ledgers that are there`() throws {
        let ledgers = try Registry.application.get().ledgers
        let names = ledgers.map(\.name)
        #expect(Registry.repeated(names).isEmpty)
        #expect(Set(ledgers.flatMap(\.after)).subtracting(names).isEmpty)
        // Two that waited for each other would be refused here.
        #expect(throws: Never.self) { try LedgerImport(try Registry.application.get()) }
        for ledger in ledgers { #expect(Registry.repeated(ledger.columns.map(\.title)).isEmpty, "\(ledger.name)") }
    }

    @Test func `no figure's key belongs to two statistics`() throws {
        let statistics = try Registry.application.get().statistics
        for (place, statistic) in statistics.enumerated() {
            #expect(!statistic.words.title.isEmpty && !statistic.words.definition.isEmpty, "\(statistic.key)")
            for other in statistics[(place + 1)...] {
                #expect(statistic.key != other.key)
                #expect(!statistic.covers(other.key) && !other.covers(statistic.key), "\(statistic.key) \(other.key)")
            }
        }
    }

    @Test func `jobs and subscribers have names of their own, with their subsystem's`() throws {
        for (id, brought) in try Registry.contributions() {
            let names = brought.jobs.map(\.name) + brought.subscriptions.map(\.subscriber)
            #expect(names.allSatisfy { $0.hasPrefix("\(id).") }, "\(id): \(names)")
        }
        let application = try Registry.application.get()
        #expect(Registry.repeated(application.jobs.map(\.name)).isEmpty)
        #expect(Registry.repeated(application.subscriptions.map { "\($0.event) \($0.subscriber)" }).isEmpty)
        #expect(application.jobs.allSatisfy { $0.every > 0 && $0.lease > 0 && !$0.title.isEmpty })
    }

    @Test func `commands have names of their own and say in Chinese what they do`() {
        check(RendaCommand.self)
    }

    private func check(_ command: any ParsableCommand.Type) {
        let subcommands = command.configuration.subcommands
        #expect(Registry.repeated(subcommands.compactMap { $0.configuration.commandName }).isEmpty)
        for subcommand in subcommands {
            #expect(subcommand.configuration.commandName != nil, "\(subcommand)")
            #expect(
                subcommand.configuration.abstract.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) },
                "\(subcommand)")
            check(subcommand)
        }
    }

    /// Events are types, so their names are read from the contracts' sources.
    @Test func `events have names of their own, with their subsystem's`() throws {
        let modules = Place.root.appending(path: "Modules")
        var names: [String] = []
        for folder in try FileManager.default.contentsOfDirectory(atPath: modules.path).sorted() {
            let contract = modules.appending(path: "\(folder)/Contract")
            guard FileManager.default.fileExists(atPath: contract.path) else { continue }
            for file in try FileManager.default.contentsOfDirectory(atPath: contract.path) {
                let source = try String(contentsOf: contract.appending(path: file), encoding: .utf8)
                let found = source.matches(of: /static let name = "([^"]*)"/).map { String($0.1) }
                #expect(found.allSatisfy { $0.hasPrefix(folder.lowercased() + ".") }, "\(file): \(found)")
                names += found
            }
        }
        #expect(!names.isEmpty)
        #expect(Registry.repeated(names).isEmpty)
    }
}
