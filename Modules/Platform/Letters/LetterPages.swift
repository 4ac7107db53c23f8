import Documents
import Kernel
import Storage
import Web

/// 文书: one to print or download; the office's templates; many at once.
func letterPages(_ app: Application) -> [Route] {
    papers(app) + templates(app) + bundles(app)
}

/// Who may print which is decided by the form: its permission, and what its values may be read of.
private func papers(_ app: Application) -> [Route] {
    [
        .get("/letters/papers/{form}/{paper}", .signedIn, "打印文书") { try await LetterPaperPage(app, $0).response() },
        .get("/letters/papers/{form}/{paper}/docx", .signedIn, "下载文书") { try await LetterPaperPage(app, $0).docx() },
    ]
}

private func templates(_ app: Application) -> [Route] {
    [
        .get("/letters", .holding(.makeLetters), "查看文书") { try await LetterListPage(app, $0).response() },
        .get("/letters/forms/{form}", .holding(.makeLetters), "查看文书的字段和模板") {
            try await LetterFormPage(app, $0).response()
        },
        .post("/letters/forms/{form}", .holding(.makeLetters), "上传文书模板", bodyLimit: WordTemplate.sizeLimit * 2) {
            try await LetterFormPage(app, $0).upload()
        },
        .post("/letters/forms/{form}/house", .holding(.makeLetters), "恢复系统自带的文书样式") {
            try await LetterFormPage(app, $0).returnToHouse()
        },
        .get("/letters/forms/{form}/house.docx", .holding(.makeLetters), "下载系统自带的文书样式") {
            try await LetterFormPage(app, $0).house()
        },
        .get("/letters/forms/{form}/sample.docx", .holding(.makeLetters), "预览文书模板") {
            try await LetterFormPage(app, $0).sample()
        },
        .get("/letters/templates/{template}", .holding(.makeLetters), "下载文书模板") {
            try await LetterFormPage.version(app, $0)
        },
    ]
}

private func bundles(_ app: Application) -> [Route] {
    [
        .get("/letters/forms/{form}/bundle", .holding(.makeLetters), "选择要成批生成的文书") {
            try await LetterChoicePage(app, $0).response()
        },
        .post("/letters/forms/{form}/bundle", .holding(.makeLetters), "成批生成文书") {
            try await LetterChoicePage(app, $0).ask()
        },
        .get("/letters/bundles/{bundle}", .holding(.makeLetters), "查看成批生成的文书") {
            try await LetterBundlePage(app, $0).response()
        },
        .post("/letters/bundles/{bundle}/cancel", .holding(.makeLetters), "取消成批生成") {
            try await LetterBundlePage(app, $0).cancel()
        },
        .get("/letters/bundles/{bundle}/zip", .holding(.makeLetters), "下载成批生成的文书") {
            try await LetterBundlePage(app, $0).archive()
        },
    ]
}
