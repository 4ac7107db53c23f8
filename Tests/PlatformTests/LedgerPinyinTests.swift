import Kernel
import Testing

@testable import Platform

struct LedgerPinyinTests {
    @Test func `a name sorts by its pinyin without tones`() {
        #expect(PinyinKey.of("市教育局") == "shi jiao yu ju 市教育局")
        #expect(PinyinKey.of("A局") == "a ju A局")
        #expect(PinyinKey.of("女") == "nv 女")
    }

    @Test(arguments: [
        ("单雄", "shan"), ("仇英", "qiu"), ("曾巩", "zeng"), ("翟让", "zhai"), ("解缙", "xie"), ("区适", "ou"), ("吕布", "lv"),
        ("尉迟恭", "yu"), ("王单", "wang"),
    ])
    func `a surname is read as a surname`(_ name: String, _ syllable: String) {
        #expect(PinyinKey.ofPerson(name).hasPrefix(syllable + " "))
    }

    @Test func `names sort as a dictionary does`() {
        let names = ["赵一", "钱二", "孙三", "李四", "单五", "曾六"]
        #expect(
            names.sorted { PinyinKey.ofPerson($0) < PinyinKey.ofPerson($1) } == ["李四", "钱二", "单五", "孙三", "曾六", "赵一"])
        #expect(PinyinKey.of("") == "")
        #expect(PinyinKey.ofPerson("") == "")
    }
}
