/// Different words for one thing: who writes 车位 and who writes 停车 speak of the same matter. A word of such a line also
/// counts as what the line stands for. The lines are of the fields that congresses speak of; none is about a single case.
enum LikenessConcepts {
    private static let lines = """
        老人 老年 高龄 长者 空巢 独居
        养老 助餐 照料 敬老 日间照料 居家养老 社区食堂 老年食堂
        儿童 孩子 小孩 幼儿 未成年 少儿
        留守 困境儿童
        学生 中小学 学校 校园 上学 就学 入学
        学位 大班额 报名难 招生
        补课 培训机构 培训班 辅导班 补习
        住校 寄宿 宿舍 住宿生
        教师 老师 师资
        看病 就医 诊疗 门诊 求医
        医生 医师 医务 村医 大夫
        卫生室 卫生院 村医 乡村医生 卫生所
        医院 病床 床位
        儿科 儿童医院
        医保 报销 参保 起付线
        慢病 慢性病 慢特病 高血压 糖尿病
        公交 班车 客运 班次
        堵车 拥堵 缓堵 堵塞
        信号灯 红绿灯 信号配时
        过街 斑马线 人行横道 天桥 减速带
        停车 车位 泊位 停车场 停车楼
        农村公路 通村 乡道 村道 路面 公路
        老旧小区 旧小区 老小区 老楼
        电梯
        物业 业委会 业主委员会
        污水 脏水 直排 黑臭 排污 雨污 截污
        垃圾 厨余 清运 收运
        养殖 畜禽 粪污 粪便 粪水
        采砂 砂石 河砂 盗采
        河道 河岸 堤防 河湖 河流
        饮水 自来水 供水 水厂 吃水
        水库 山塘 塘堰 水渠 渠道 灌溉 沟渠 泵站
        抛荒 撂荒 荒地 荒废 种地 耕种
        流转 托管 种粮大户 规模经营
        茶叶 茶园 茶农 茶厂
        品牌 商标 地理标志
        贷款 融资 资金链 担保 信贷
        快递 物流 寄递 快件 配送
        电商 网店 网购
        旅游 游客 景区 景点 民宿 农家乐
        厂房 园区 开发区 标准厂房
        务工 打工 农民工 外出
        欠薪 讨薪 工钱 工资 拖欠
        就业 找工作 招聘
        创业 返乡 回乡
        人才 大学生 毕业生 青年
        技能 技工 手艺 实训 职业培训
        公墓 墓地 殡葬 安葬 陵园
        古建筑 古村落 古民居 传统村落
        非遗 非物质文化遗产 传承人 戏曲 曲艺
        健身 锻炼 体育 球场 运动
        滑坡 山洪 地质灾害 塌方 泥石流
        消防 火灾 着火 消火栓
        电动车 电动自行车 充电桩 充电
        律师 法律援助 法律服务 打官司 法律顾问
        调解 纠纷
        罚款 处罚 执法 裁量
        办事 一网通办 窗口 政务服务 网上办
        菜市场 农贸市场 集贸市场 集市 摊贩
        食品 零食 餐饮
        种植 果园 蔬菜 粮食
        噪声 噪音 扰民
        油烟 扬尘 雾霾 大气
        宽带 网络信号 基站 通信
        路灯 照明 亮化
        托育 托儿 婴幼儿
        残疾 残障 无障碍
        厕所 公厕 旱厕
        危房 农房 建房 宅基地
        低保 救助 困难群众
        诈骗 电诈 反诈
        公园 绿地 绿化
        燃气 天然气 液化气
        内涝 积水 排水
        """

    /// No pair of letters has such a number.
    private static let base: Int64 = 1 << 60

    private static let byFirst: [Unicode.Scalar: [(word: [Unicode.Scalar], concepts: [Int64])]] = {
        var concepts: [String: [Int64]] = [:]
        for (place, line) in lines.split(separator: "\n").enumerated() {
            for word in line.split(separator: " ") { concepts[String(word), default: []].append(base + Int64(place)) }
        }
        let words = concepts.map { (word: Array($0.key.unicodeScalars), concepts: $0.value) }
        return Dictionary(grouping: words) { $0.word[0] }
    }()

    /// What a run of letters speaks of, and in which word.
    static func found(in run: [Unicode.Scalar]) -> [(concept: Int64, word: ArraySlice<Unicode.Scalar>)] {
        run.indices.flatMap { place in
            (byFirst[run[place]] ?? []).flatMap { entry in
                let end = place + entry.word.count
                guard end <= run.count, run[place..<end].elementsEqual(entry.word) else {
                    return [(concept: Int64, word: ArraySlice<Unicode.Scalar>)]()
                }
                return entry.concepts.map { ($0, run[place..<end]) }
            }
        }
    }
}
