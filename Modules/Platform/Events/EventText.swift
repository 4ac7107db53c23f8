import Foundation
import Kernel

/// Events as JSON text.
enum EventText {
    static func written(_ event: some Event) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        do {
            return String(decoding: try encoder.encode(event), as: UTF8.self)
        } catch {
            throw Failure.internal(cause: "event cannot be written as JSON: \(type(of: event))")
        }
    }

    static func read<E: Event>(_: E.Type, _ text: String) throws -> E {
        do {
            return try JSONDecoder().decode(E.self, from: Data(text.utf8))
        } catch {
            throw Failure.internal(cause: "event \(E.name) cannot be read from its JSON")
        }
    }
}
