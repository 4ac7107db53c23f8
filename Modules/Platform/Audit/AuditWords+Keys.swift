extension AuditWords {
    /// What the keys read as. A key means the same wherever it is written down.
    static let words: [String: String] = [
        "activity": "活动", "address": "网络地址", "amount": "金额（元）", "answer": "答复", "area": "区域", "basis": "依据",
        "bound": "界限", "by": "由谁", "candidates": "候选人数", "cases": "件数", "category": "类别", "cause": "事由",
        "certificates": "证件数", "clocks_moved": "改期的期限", "code": "编号", "codes": "编号", "columns": "改动的栏",
        "conclusion": "结论", "congress": "届次", "count": "份数", "coverage": "范围", "day": "日期", "days": "天数",
        "decided_on": "决定日期", "deputies": "代表人数", "due_on": "原到期日", "election": "选举", "ends_at": "截止时间",
        "entries": "条数", "faults": "问题数", "files": "文件", "form": "文书", "format": "格式", "from": "自",
        "from_year": "自哪一年", "gates": "三关", "gone": "并入的记录", "happened_on": "日期", "item": "事项", "items": "项数",
        "key": "期限", "kind": "种类", "label": "名称", "leader": "领导", "ledger": "台账", "level": "层级", "lines": "行",
        "login": "登录名", "lost_on": "遗失日期", "meeting": "会议", "mode": "方式", "name": "名称", "new": "新增",
        "number": "编号", "organ": "机构", "payments": "笔数", "per_quarter": "每季次数", "per_year": "每年次数",
        "percent": "百分比", "period": "周期", "phase": "阶段", "points": "分值", "population": "总数", "post": "职务",
        "predecessor": "前任", "public": "是否公开", "purpose": "用途", "quarter": "季度", "quarter_month": "季度首月",
        "rater": "评价人", "reason": "原因", "received_on": "领取日期", "register": "名册", "returned_on": "收回日期",
        "revision": "修订次数", "role": "角色", "rows": "行数", "rules": "条数", "seats": "名额", "seed": "随机数种子",
        "set": "规则", "sheet": "表", "size": "大小", "source": "来源", "stage": "阶段", "starts_on": "开始日期",
        "structure": "结构", "study_per_quarter": "每季学习次数", "subject": "对象", "suggestions": "建议件数",
        "tenures": "任职", "times": "次数", "to": "至", "tokens-ended": "令牌数", "total": "合计", "unit": "单位",
        "units": "单位数", "until": "截止日期", "used_on": "运用日期", "valid_from": "施行日期", "voters": "选民人数",
        "warn_days": "提前提醒（工作日）", "way": "方式", "year": "年度",
    ]

    /// What closed lists of values read as, by key.
    static let values: [String: [String: String]] = [
        "by": ["administrator": "管理员", "failures": "密码多次不对"],
        "public": ["yes": "是", "no": "否"],
        "reason": ["locked": "账号已锁定", "password": "密码不对", "unknown": "没有这个账号"],
    ]
}
