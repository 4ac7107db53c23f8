import Testing
import Web

@Suite struct QRCodeViewTests {
    @Test func `a code is drawn in runs, within a quiet zone of four modules, and named`() {
        let drawing = QRCodeView(
            "扫码<签到>", modules: [[true, true, false], [false, false, false], [false, true, true]]
        )
        .html.string
        #expect(drawing.contains("viewBox=\"0 0 11 11\""))
        #expect(drawing.contains("d=\"M4 4h2v1h-2zM5 6h2v1h-2z\""))
        #expect(drawing.contains("扫码&lt;签到&gt;") && !drawing.contains("扫码<签到>"))
        #expect(!drawing.contains("style="))
    }
}
