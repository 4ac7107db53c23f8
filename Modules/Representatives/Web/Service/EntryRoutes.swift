import Kernel
import Platform
import Representatives
import Web

/// The addresses of one of the office's own lists.
func entryRoutes(_ list: EntryList, _ permission: Permission, _ app: Application) -> [Route] {
    let (path, one) = (list.path, "\(list.path)/{\(list.parameter)}")
    return [
        .get(path, .holding(permission), "查看\(list.title)") { visit in
            try await EntryListPage(app, list, visit).response()
        },
        .get("\(path)/new", .holding(permission), "登记\(list.title)") { visit in
            EntryNewPage(app, list, visit).empty()
        },
        .post(path, .holding(permission), "登记\(list.title)") { visit in
            try await EntryNewPage(app, list, visit).save()
        },
        .get(one, .holding(permission), "查看\(list.title)的一条") { visit in
            try await EntryDetailPage(app, list, visit).response()
        },
        .post("\(one)/withdraw", .holding(permission), "作废\(list.title)的一条") { visit in
            try await EntryDetailPage(app, list, visit).withdraw()
        },
        .post("\(one)/amend", .holding(permission), "补充\(list.title)的一条") { visit in
            try await EntryDetailPage(app, list, visit).amend()
        },
    ]
        + SheetExport.entries(list).routes("\(path)/export", .holding(permission), app) {
            try EntryListPage(app, list, $0).rows($1)
        }
}
