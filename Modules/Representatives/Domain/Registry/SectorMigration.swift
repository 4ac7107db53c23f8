import Storage

extension Migration {
    /// 界别 of a tenure, birth dates of which the month alone is known, and one writing of what came in several: peoples by
    /// their full names here, names without spaces and in their order by the job that finds no stroke key.
    static let sectors = Migration(
        "representatives.0018-sectors",
        [
            "ALTER TABLE representatives_tenure ADD COLUMN sector \(.text)",
            "ALTER TABLE representatives_person ADD COLUMN born_month_only \(.boolean) NOT NULL DEFAULT FALSE",
            """
            UPDATE representatives_tenure SET ethnicity = ethnicity || '族'
             WHERE ethnicity IN ('汉', '蒙古', '回', '藏', '维吾尔', '苗', '彝', '壮', '布依', '朝鲜', '满', '侗', '瑶', '白', '土家',
                                 '哈尼', '哈萨克', '傣', '黎', '傈僳', '佤', '畲', '高山', '拉祜', '水', '东乡', '纳西', '景颇', '柯尔克孜',
                                 '土', '达斡尔', '仫佬', '羌', '布朗', '撒拉', '毛南', '仡佬', '锡伯', '阿昌', '普米', '塔吉克', '怒',
                                 '乌孜别克', '俄罗斯', '鄂温克', '德昂', '保安', '裕固', '京', '塔塔尔', '独龙', '鄂伦春', '赫哲', '门巴', '珞巴',
                                 '基诺')
            """,
            "UPDATE representatives_person SET stroke_key = NULL",
        ])
}
