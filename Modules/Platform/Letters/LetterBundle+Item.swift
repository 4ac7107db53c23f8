import Documents
import Kernel

extension LetterBundle {
    /// One to be made: its values, or why there are none.
    struct Item: Sendable {
        let position: Int
        let values: Result<FieldValues, Failure>

        init(_ position: Int, _ values: Result<FieldValues, Failure>) {
            self.position = position
            self.values = values
        }

        func made(_ form: LetterForm, _ template: WordTemplate?) -> Outcome {
            do {
                let values = try values.get()
                return Outcome(
                    position: position, name: form.fileName(values), bytes: try form.document(values, by: template),
                    problem: nil)
            } catch {
                return Outcome(position: position, name: nil, bytes: nil, problem: Failure(error).message)
            }
        }
    }

    /// What became of it: its file, or the problem.
    struct Outcome: Sendable {
        let position: Int
        let name: String?
        let bytes: [UInt8]?
        let problem: String?
    }
}
