import Kernel
import Storage

/// How the text of a cell leads to the thing it names.
public struct LedgerLookup: Sendable {
    /// A cell's text, with the cells beside it that say which of several is meant.
    public struct Question: Sendable, Hashable {
        public let text: String
        /// The canonical cells of the columns in `beside`, in their order.
        public let beside: [String]

        public init(_ text: String, beside: [String] = []) {
            self.text = text
            self.beside = beside
        }
    }

    public typealias Find<Key: Hashable, Subject> =
        @Sendable ([Key], OfficeID, any Connection) throws -> [Key: ID<Subject>]

    /// For the error: "台账“代表”里有的代表编号".
    public let expected: String
    /// A number or sign rather than a name: full-width digits are made half-width first.
    public let isCode: Bool
    /// Other columns of the same ledger that the answer depends on.
    public let beside: [String]
    let find: Find<Question, Never>

    /// A lookup by the text alone.
    ///
    /// - Parameter find: one statement for up to `LedgerImport.chunk` texts; what it does not know is absent.
    public init<Subject>(_ expected: String, isCode: Bool = false, find: @escaping Find<String, Subject>) {
        self.init(expected, isCode: isCode, beside: []) { questions, office, db in
            let found = try find(questions.map(\.text), office, db)
            return Dictionary(
                found.map { (Question($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// A lookup that also depends on other cells of the row: a 代表编号 may stand for tenures of several levels.
    public init<Subject>(
        _ expected: String, isCode: Bool = false, beside: [String], find: @escaping Find<Question, Subject>
    ) {
        self.expected = expected
        self.isCode = isCode
        self.beside = beside
        self.find = { questions, office, db in try find(questions, office, db).mapValues { $0.asID() } }
    }
}
