/// Text by which people sort in the order of surname strokes (以姓氏笔画为序): the strokes of the surname, then its first
/// stroke (横竖撇点折), then the strokes of each further character.
///
/// Computed in Swift and stored beside the name. A character outside the table comes last, in the order of its code.
enum StrokeKey {
    /// "王小明" → "041王 03小 08明"
    static func of(_ name: String) -> String {
        var parts: [String] = []
        for (place, character) in name.enumerated() {
            let strokes = strokes(of: character)
            let count = strokes < 10 ? "0\(strokes)" : "\(strokes)"
            let first = place == 0 ? String(firstStrokes[character] ?? 9) : ""
            parts.append("\(count)\(first)\(character)")
        }
        return parts.joined(separator: " ")
    }

    /// 99 for what the table does not know.
    static func strokes(of character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first, (0x4E00...0x9FA5).contains(scalar.value) else { return 99 }
        let sign = StrokeTable.signs.withUTF8Buffer { $0[Int(scalar.value) - 0x4E00] }
        // The backslash is not among the signs.
        let number = Int(sign) - 0x30 - (sign > 0x5C ? 1 : 0)
        return number == 0 ? 99 : number
    }

    /// The first stroke of surnames, for those of as many strokes: 1 横, 2 竖, 3 撇, 4 点, 5 折.
    private static let firstStrokes: [Character: Int] = {
        let groups = [
            "丁于万王韦尤车龙石古左厉艾甘平东邢吉巩毕成戎匡巫李杜杨苏严芮花芦劳寿求来麦连武林范茅苗英郁欧奇项封胡柯柏查柳荆荀"
                + "荣赵郝南相耿聂袁贾夏秦原顾栗桂莫莘晋班敖黄萧萨梅曹戚龚盛葛董蒋韩彭博覃辜靳蓝蒙蒲楚雷甄裘赖蔡蔺臧樊薛薄霍燕戴尧过索都",
            "卜水史田申叶卢冉贝曲吕吴时肖步里岑尚易明罗昌昝党虞晏晁崔常鄂喻景路瞿睢柴裴",
            "毛牛仇公白包乐丘印仲任华向全朱伊乔危邬伍何余邱邹谷狄佟佘邸利季金周岳和牧侯段俞饶钟钮皇钱倪徐殷翁奚铁符盘银傅焦储程嵇"
                + "舒鲁解詹简鲍黎滕穆魏管香种乌代付丛",
            "卞方文冯宁汤江池汪安许农宋沈沙辛应庞冷祁闵郑单房郎庄齐关米刘兰闫闻阎宣施姜洪宫祝祖娄高唐郭凌席谈涂浦容宰诸康章麻商梁"
                + "扈寇宿谌温曾游富谢童鄢满廖谭褚漆赛潘颜糜",
            "刁马孔尹邓司边尼皮阮孙陈陆邵张纪孟练贺姚骆费翟陶姬桑巢隋屠熊缪隗",
        ]
        var strokes: [Character: Int] = [:]
        for (place, group) in groups.enumerated() {
            for character in group { strokes[character] = place + 1 }
        }
        return strokes
    }()
}
