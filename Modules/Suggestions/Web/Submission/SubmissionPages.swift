import Kernel
import Platform
import Suggestions
import Web

/// The pages of this room beside the draft's own: 代录, and until when motions are taken.
func submissionPages(_ app: Application, _ verbs: Suggestions) -> Pages {
    Pages(
        routes: [
            .get(PaperPage.path, .holding(.assignSuggestions), "代录纸质建议") { visit in
                try await PaperPage(app, verbs, visit).empty()
            },
            .post(PaperPage.path, .holding(.assignSuggestions), "代录纸质建议") { visit in
                try await PaperPage(app, verbs, visit).save()
            },
            .get(MotionCutoffPage.path, .holding(.assignSuggestions), "查看议案截止时间") { visit in
                try await MotionCutoffPage(app, visit).response()
            },
            .post(MotionCutoffPage.path, .holding(.assignSuggestions), "设定议案截止时间") { visit in
                try await MotionCutoffPage(app, visit).save()
            },
        ])
}
