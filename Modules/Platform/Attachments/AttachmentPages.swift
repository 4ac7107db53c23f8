import Kernel
import Storage
import Web

/// Files of things: given out, added, withdrawn. Who may is decided by the subsystem the thing belongs to.
func attachmentPages(_ app: Application) -> [Route] {
    [
        .get("/attachments/{attachment}", .signedIn, "下载附件") { try await AttachmentPage(app, $0).download() },
        .post("/attachments", .signedIn, "添加附件", bodyLimit: NewAttachment.sizeLimit + Route.smallBody) {
            try await AttachmentPage(app, $0).add()
        },
        .post("/attachments/{attachment}/withdraw", .signedIn, "撤回附件") {
            try await AttachmentPage(app, $0).withdraw()
        },
    ]
}

private struct AttachmentPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    /// Always as a file to keep, never shown by the browser: what is in it is not ours.
    func download() async throws -> WebResponse {
        let id: AttachmentID = try visit.id("attachment")
        let (app, scope) = (app, visit.scope)
        let (file, bytes, isConfidential) = try await app.database.read { db in
            let (file, kind) = try Attachment.readable(id, app, for: scope, db)
            guard file.withdrawnAt == nil else { throw Failure.notFound("这个附件已经撤回。") }
            return (
                file, try file.bytes(in: scope.office, db),
                try kind.isConfidential(file.subject.id, scope.office, db)
            )
        }
        if isConfidential {
            try await app.database.write { db in
                try Audit.append(
                    "platform.attachment-downloaded", on: Reference(Attachment.reference, id), [:], by: scope, db)
            }
        }
        return .download(filename: file.fileName, type: file.mediaType, bytes: bytes)
    }

    func add() async throws -> WebResponse {
        let kind = try app.attachmentKind(visit.form.text("kind"))
        let subject = Reference(kind.kind, try visit.form.id("subject", "所属事项") as ID<Never>)
        let (app, scope, form) = (app, visit.scope, visit.form)
        do {
            let label = try form.required("label", "这是什么", maxLength: 40)
            let upload = try form.upload("file", "文件")
            let file = try NewAttachment(name: upload.filename, upload.bytes)
            let path = try await app.database.write { db in
                let rights = try kind.rights(subject.id, scope, db)
                guard rights.add.contains(label) else {
                    if rights.labels.isEmpty { throw Attachment.missing }
                    throw Failure.forbidden("您现在不能添加这一类附件。")
                }
                try file.add(to: subject, label, of: rights.own[label]?.first, by: scope, db)
                return try app.path(of: subject, scope, db)
            }
            return .redirect(to: path, done: "已上传“\(file.fileName)”。")
        } catch let failure as Failure where failure.kind == .invalid {
            return try await page(kind, subject, failure)
        }
    }

    func withdraw() async throws -> WebResponse {
        let id: AttachmentID = try visit.id("attachment")
        let (app, scope, form) = (app, visit.scope, visit.form)
        let path = try await app.database.write { db in
            _ = try Attachment.readable(id, app, for: scope, db)
            let reason = try form.required("reason", "原因", maxLength: 200)
            let file = try Attachment.withdraw(id, reason: reason, app, by: scope, db)
            return try app.path(of: file.subject, scope, db)
        }
        return .redirect(to: path, done: "附件已撤回。")
    }

    /// The form again, with what is wrong; a file cannot be kept by a browser and is chosen anew.
    private func page(_ kind: AttachmentKind, _ subject: Reference, _ failure: Failure) async throws -> WebResponse {
        let (app, scope) = (app, visit.scope)
        let (labels, path) = try await app.database.read { db in
            (try kind.rights(subject.id, scope, db).add, try app.path(of: subject, scope, db))
        }
        guard !labels.isEmpty else { throw Attachment.missing }
        return .page("添加附件", status: failure.kind.httpStatus) {
            PageHeader("添加附件", crumbs: [Link("返回", path)])
            FormView(
                action: "/attachments", csrf: visit.csrf, submit: "上传",
                fields: AttachmentPanel.fields(subject, labels), form: visit.form, failure: failure)
        }
    }
}

extension Application {
    /// Where the thing is shown.
    fileprivate func path(of subject: Reference, _ scope: Scope, _ db: any Connection) throws -> String {
        try describe([subject], in: scope.office, db)[subject]?.path ?? "/desk"
    }
}
