/// Surnames that are read otherwise than the same character elsewhere.
enum Surnames {
    static let reading: [Character: String] = [
        "单": "shan", "仇": "qiu", "曾": "zeng", "翟": "zhai", "解": "xie", "区": "ou", "吕": "lv", "查": "zha", "盖": "ge",
        "朴": "piao", "任": "ren", "华": "hua", "纪": "ji", "宁": "ning", "燕": "yan", "应": "ying", "尹": "yin", "员": "yun",
        "缪": "miao", "折": "she", "黑": "he", "秘": "bi", "冼": "xian", "尉": "wei", "召": "shao", "逄": "pang", "郇": "xun",
        "覃": "qin", "谌": "chen", "隗": "wei", "乜": "nie", "訾": "zi", "洗": "xian", "种": "chong", "长": "chang",
        "重": "chong",
        "行": "xing", "乐": "yue", "车": "che", "石": "shi", "沈": "shen", "瞿": "qu", "万": "wan", "柏": "bai", "薄": "bo",
        "晁": "chao", "都": "du", "佴": "nai", "郗": "xi", "费": "fei", "过": "guo", "哈": "ha", "令": "ling", "句": "gou",
        "祭": "zhai", "贾": "jia", "臧": "zang", "宓": "mi", "牟": "mu", "能": "nai", "逯": "lu", "卜": "bu", "阚": "kan",
        "褚": "chu", "曲": "qu", "葛": "ge", "哀": "ai", "藏": "zang", "强": "qiang", "相": "xiang", "谷": "gu", "游": "you",
        "么": "yao", "妫": "gui", "麹": "qu", "缴": "jiao", "莘": "shen", "殷": "yin", "恽": "yun", "郄": "qie", "呙": "guo",
    ]

    static let compound: [String: [String]] = [
        "尉迟": ["yu", "chi"], "长孙": ["zhang", "sun"], "万俟": ["mo", "qi"], "澹台": ["tan", "tai"], "单于": ["chan", "yu"],
        "令狐": ["ling", "hu"], "鲜于": ["xian", "yu"], "宰父": ["zai", "fu"], "尉犁": ["yu", "li"], "皇甫": ["huang", "fu"],
    ]
}
