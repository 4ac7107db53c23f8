import Kernel
import Platform
import Storage

extension Act<TenureCase> {
    /// The delegation should know who may act and who may not.
    var delegationToTell: [Journal.Holder] { facts.delegation.map { [.delegation($0)] } ?? [] }
}
