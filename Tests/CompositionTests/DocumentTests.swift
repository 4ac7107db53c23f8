import Composition
import Foundation
import Testing

struct DocumentTests {
    @Test func `the page of cases is what the program draws`() throws {
        let page = try String(contentsOf: Place.cases, encoding: .utf8)
        #expect(page == CasesDocument.text, "run: renda docs cases > docs/cases.md")
        for diagram in Registry.subsystems.flatMap(\.diagrams) {
            #expect(page.contains(diagram.mermaid) && page.contains(diagram.table), "\(diagram.kind)")
        }
    }
}
