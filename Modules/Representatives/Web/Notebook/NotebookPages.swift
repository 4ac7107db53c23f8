import Kernel
import Platform
import Representatives
import Web

/// 履职笔记: a deputy's own, and the office looking into it.
func notebookPages(_ app: Application) -> Pages {
    Pages(
        routes: [
            .get("/my/notes", .holding(.keepNotes), "查看本人的履职笔记") { try await OwnNotesPage(app, $0).response() },
            .post("/my/notes", .holding(.keepNotes), "写履职笔记") { try await OwnNotesPage(app, $0).write() },
            .post("/my/notes/{note}/withdraw", .holding(.keepNotes), "撤回履职笔记") {
                try await OwnNotesPage(app, $0).withdraw()
            },
            .get("/representatives/{id}/notes", .holding(.readNotes), "查看履职笔记的调阅记录") {
                try await NoteReadingPage(app, $0).response()
            },
            .post("/representatives/{id}/notes", .holding(.readNotes), "调阅履职笔记") {
                try await NoteReadingPage(app, $0).read()
            },
        ],
        menu: [MenuEntry("履职笔记", "/my/notes", for: .keepNotes)])
}
