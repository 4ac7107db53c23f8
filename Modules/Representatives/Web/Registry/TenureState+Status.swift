import Platform
import Representatives
import Web

extension TenureState {
    /// The word and its colour; a suspension must strike the eye.
    var status: Status { Status(title, self == .suspended ? .late : phase.tone) }
}
