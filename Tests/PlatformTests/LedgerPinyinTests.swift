import Kernel
import Testing

@testable import Platform

struct LedgerPinyinTests {
    @Test func `a name sorts by its pinyin without tones`() {
        #expect(PinyinKey.of("市教育局") == "shi jiao yu ju  市教育局")
        #expect(PinyinKey.of("A局") == "a ju  A局")
        #expect(PinyinKey.of("女") == "nv  女")
    }

    @Test(arguments: [
        ("单雄", "shan"), ("仇英", "qiu"), ("曾巩", "zeng"), ("翟让", "zhai"), ("解缙", "xie"), ("区适", "ou"), ("吕布", "lv"),
        ("尉迟恭", "yu"), ("王单", "wang"),
    ])
    func `a surname is read as a surname`(_ name: String, _ syllable: String) {
        #expect(PinyinKey.ofPerson(name).hasPrefix(syllable + " "))
    }

    @Test func `numbers sort as they count, and a name before the longer ones that begin with it`() {
        let groups = ["第1代表小组", "第2代表小组", "第10代表小组", "第20代表小组"]
        #expect(groups.shuffled().sorted { PinyinKey.of($0) < PinyinKey.of($1) } == groups)
        let words = ["第一小组", "第二小组", "第九小组", "第十小组", "第十一小组", "第二十小组", "第二十一小组"]
        #expect(words.shuffled().sorted { PinyinKey.of($0) < PinyinKey.of($1) } == words)
        let people = ["白福", "白福平", "白福生", "白福洋"]
        #expect(people.shuffled().sorted { PinyinKey.ofPerson($0) < PinyinKey.ofPerson($1) } == people)
    }

    @Test func `a name is one however it was typed`() {
        for typed in ["王　芳", " 王 芳 ", "王\u{A0}芳", "王芳"] { #expect(PersonName.plain(typed) == "王芳") }
        #expect(PersonName.plain("买买提•阿不都") == "买买提·阿不都")
        #expect(PersonName.plain("John  Smith") == "John Smith")
        #expect(PersonName.joined("王　芳 医院") == "王芳 医院" && PersonName.joined("小学 校长") == "小学 校长")
    }

    @Test func `names sort as a dictionary does`() {
        let names = ["赵一", "钱二", "孙三", "李四", "单五", "曾六"]
        #expect(
            names.sorted { PinyinKey.ofPerson($0) < PinyinKey.ofPerson($1) } == ["李四", "钱二", "单五", "孙三", "曾六", "赵一"])
        #expect(PinyinKey.of("") == "")
        #expect(PinyinKey.ofPerson("") == "")
    }
}
