import Kernel
import Platform
import SuggestionsContract

extension Room {
    /// The files kept with a suggestion. Its letters need the directory of deputies, and so stand in the subsystem's list.
    static let letters: Room = {
        var room = Room()
        room.contributions.attachments = [.suggestion]
        return room
    }()
}
