import Kernel
import Platform

extension Permission {
    public static let keepNotes = Permission("representatives.keep_notes", "写履职笔记", roles: [.deputy])
    public static let readNotes = Permission(
        "representatives.read_notes", "调阅履职笔记", roles: [.officeStaff, .officeHead])
}

extension Room {
    /// 代表履职笔记.
    static let notebook: Room = {
        var room = Room()
        room.permissions = [.keepNotes, .readNotes]
        room.auditTitles = [
            "representatives.note.written": "写履职笔记",
            "representatives.note.withdrawn": "撤回履职笔记",
            "representatives.note.read": "调阅履职笔记",
        ]
        return room
    }()
}
