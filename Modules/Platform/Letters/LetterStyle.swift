import Documents
import Kernel
import Storage

/// By whose text a letter is written. There is one wording of it, on paper as in the Word file.
public enum LetterStyle: Sendable {
    /// The house's: its page is printed.
    case house
    /// The office's own template: the Word file made of it is the letter, and no page with other words is shown.
    case own
    /// The office's template can no longer be used, and the house's text stands in.
    case unusable

    /// - Parameter template: `LetterForm.template`.
    public init(of template: [UInt8]?) async throws {
        guard let template else {
            self = .house
            return
        }
        self = try await SheetThread.perform { LetterTemplate.usable(template) != nil } ? .own : .unusable
    }
}

extension LetterForm {
    /// The file of the office's own template in use; nil where it has none.
    public func template(in office: OfficeID, _ db: any Connection) throws -> [UInt8]? {
        try LetterTemplate.bytes(inUseFor: key, in: office, db)
    }
}
