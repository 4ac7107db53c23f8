import ArgumentParser
import Foundation
import Kernel
import Storage
import Synchronization

/// What every command that works on the records takes: which database, which office, as whom.
public struct ApplicationOptions: ParsableArguments, Sendable {
    @Option(help: "数据库：sqlite:文件 或 postgres://…；不写时用环境变量 RENDA_DATABASE。")
    public var database: String?

    @Option(help: "机关的简称；库里只有一个机关时不必写。")
    public var office: String?

    @Option(name: .customLong("as"), help: "以哪个登录名办理；不写时以“命令行”的名义。")
    public var login: String?

    public init() {}

    /// How a database address becomes an application.
    public typealias Opening = @Sendable (_ address: String) async throws -> Application

    /// Said once by the program that knows the drivers, before its command runs.
    public static func opening(with opening: @escaping Opening) { Self.opening.withLock { $0 = opening } }

    // Not a task-local: with optimisation the compiler of Swift 6.3 sets one of this type without a task, and crashes.
    private static let opening = Mutex<Opening?>(nil)

    /// Opens the application, runs `body`, closes it. A failure is said on standard error and becomes the exit code.
    ///
    /// - Parameter expectingCurrentSchema: refuse a database whose migrations are not all applied.
    public func run(
        expectingCurrentSchema: Bool = true, _ body: (Application) async throws -> Void
    ) async throws {
        do {
            guard let open = Self.opening.withLock(\.self) else {
                throw Failure.internal(cause: "this program opens no database")
            }
            let application = try await open(try address())
            do {
                if expectingCurrentSchema { try await application.requireCurrentSchema() }
                try await body(application)
            } catch {
                await application.database.close()
                throw error
            }
            await application.database.close()
        } catch let exit as ExitCode {
            throw exit
        } catch {
            let failure = Failure(error)
            var text = "\(failure.message)\n"
            for field in failure.fields { text += "  \(field.name)：\(field.message)\n" }
            if failure.kind == .internal || failure.kind == .unavailable, let cause = failure.cause {
                text += "  （\(cause)）\n"
            }
            FileHandle.standardError.write(Data(text.utf8))
            throw ExitCode(failure.kind.exitCode)
        }
    }

    /// Who acts: the account of `--as`, or the office's own “命令行”.
    public func scope(_ db: any Connection) throws -> Scope {
        if let login { return try Accounts.scope(login: login, db) }
        return try Scope.operator(of: try chosenOffice(db).id, db)
    }

    /// The office of `--office`, or the only one.
    public func chosenOffice(_ db: any Connection) throws -> Office {
        let offices = try Office.all(db)
        if let office {
            guard let named = offices.first(where: { $0.shortName == office || $0.name == office }) else {
                throw Failure.notFound("库里没有机关“\(office)”，有的是：\(offices.map(\.shortName).joined(separator: "、"))。")
            }
            return named
        }
        guard let only = offices.first else { throw Failure.notFound("库里还没有机关。请先导入台账“机关”。") }
        guard offices.count == 1 else {
            let names = offices.map(\.shortName).joined(separator: "、")
            throw Failure.invalid("库里有 \(offices.count) 个机关，请用 --office 写明：\(names)。")
        }
        return only
    }

    private func address() throws -> String {
        if let database { return database }
        if let address = ProcessInfo.processInfo.environment["RENDA_DATABASE"], !address.isEmpty { return address }
        throw Failure.invalid("没有说明用哪个数据库：请写 --database sqlite:文件，或设环境变量 RENDA_DATABASE。")
    }
}
