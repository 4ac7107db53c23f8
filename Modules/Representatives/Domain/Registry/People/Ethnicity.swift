import Kernel

/// The peoples (民族) in one writing, so that 汉 and 汉族 are counted as one.
enum Ethnicity {
    static let majority = "汉族"

    /// The names of GB/T 3304-1991 without 族.
    static let stems = [
        "汉", "蒙古", "回", "藏", "维吾尔", "苗", "彝", "壮", "布依", "朝鲜", "满", "侗", "瑶", "白", "土家", "哈尼", "哈萨克", "傣", "黎", "傈僳",
        "佤", "畲", "高山", "拉祜", "水", "东乡", "纳西", "景颇", "柯尔克孜", "土", "达斡尔", "仫佬", "羌", "布朗", "撒拉", "毛南", "仡佬", "锡伯", "阿昌",
        "普米", "塔吉克", "怒", "乌孜别克", "俄罗斯", "鄂温克", "德昂", "保安", "裕固", "京", "塔塔尔", "独龙", "鄂伦春", "赫哲", "门巴", "珞巴", "基诺",
    ]

    /// "汉" → "汉族"; what is none of them stays as it is.
    static func plain(_ typed: String) -> String {
        let name = typed.filter { !$0.isWhitespace }
        return stems.contains(name) ? name + "族" : name
    }
}
