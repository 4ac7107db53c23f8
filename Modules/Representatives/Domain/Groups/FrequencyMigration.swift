import Storage

extension Migration {
    /// What an office's rule of frequency may also say: study meetings apart from activities (每季度至少集中学习一次、活动
    /// 一次), and the month of the quarter (每季度最后一个月).
    static let frequency = Migration(
        "representatives.0015-frequency",
        [
            """
            ALTER TABLE representatives_group_rule ADD COLUMN study_per_quarter \(.integer) NOT NULL DEFAULT 0
                CONSTRAINT representatives_group_rule_study_per_quarter_check CHECK (study_per_quarter >= 0)
            """,
            """
            ALTER TABLE representatives_group_rule ADD COLUMN quarter_month \(.integer)
                CONSTRAINT representatives_group_rule_quarter_month_check
                CHECK (quarter_month >= 1 AND quarter_month <= 3)
            """,
        ])
}
