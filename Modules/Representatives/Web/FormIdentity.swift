import Kernel
import Platform
import Web

extension Visit {
    /// The id that was made with the form, so that a form sent twice is one; a new one for who sends none.
    func newID<Subject>(_ name: String, as: Subject.Type) -> ID<Subject> {
        ID(form.text(name)) ?? .new(at: now)
    }
}
