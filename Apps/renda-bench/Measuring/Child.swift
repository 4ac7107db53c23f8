import Foundation
import Kernel

/// Another program, run to its end.
enum Child {
    struct Outcome: Sendable {
        let output: String
        let status: Int32
    }

    /// Runs it and gives what it printed. The calling thread waits: nothing else is to happen meanwhile.
    static func run(_ program: String, _ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, given in given }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.runWithSignals()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(output: String(decoding: bytes, as: UTF8.self), status: process.terminationStatus)
    }

    /// The same, for a program that must succeed.
    static func output(
        _ program: String, _ arguments: [String], environment: [String: String] = [:]
    ) throws -> String {
        let outcome = try run(program, arguments, environment: environment)
        guard outcome.status == 0 else {
            throw Failure.internal(cause: "\(program) ended with \(outcome.status): \(outcome.output.suffix(600))")
        }
        return outcome.output
    }
}

extension Process {
    /// Starts it, able to be interrupted: it inherits what this thread hides from, and the threads that run tasks hide
    /// from the signals by which pgbench ends in time and a server is told to stop.
    func runWithSignals() throws {
        var none = sigset_t()
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, nil)
        try run()
    }
}

extension String {
    /// The number that follows a word: in "tps = 123.4 (…)" after "tps = ".
    func number(after word: String) throws -> Double {
        guard let place = range(of: word) else { throw Failure.internal(cause: "no “\(word)” in: \(suffix(600))") }
        let rest = self[place.upperBound...].drop { $0 == " " || $0 == "\t" }
        guard let number = Double(rest.prefix { $0.isNumber || $0 == "." }) else {
            throw Failure.internal(cause: "no number after “\(word)”: \(rest.prefix(60))")
        }
        return number
    }
}
