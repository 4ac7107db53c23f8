import Kernel

extension Journal {
    /// Whose clock it is, and whom to tell.
    public enum Holder: Sendable, Hashable {
        case role(Role)
        case unit(UnitID)
        case person(PersonID)
        case delegation(DelegationID)
        case committee(CommitteeID)
    }
}
