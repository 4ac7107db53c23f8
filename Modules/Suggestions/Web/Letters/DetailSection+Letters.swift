import Kernel
import Platform
import Suggestions
import SuggestionsContract
import Web

extension DetailSection {
    /// 附件: what is kept with the suggestion, and the form to add to it.
    static let attachments = DetailSection { detail, reader, db in
        let subject = Reference(SuggestionReferences.suggestion, detail.core.id)
        return AttachmentPanel(
            try AttachmentList.of(subject, .suggestion, for: reader.scope, db), csrf: reader.csrf
        ).html
    }

    /// 打印、下载文书: the forms and letters this person may print of it now.
    static let letters = DetailSection { detail, reader, db in
        let applied = try Applications(detail, for: reader.scope, db)
        let letters = SuggestionLetter.printable(of: detail, applied, by: reader.scope)
        guard !letters.isEmpty else { return .empty }
        return Panel("打印、下载文书", folded: true) {
            ul { for letter in letters { li { Link(letter.title, letter.path) } } }
        }.html
    }
}
