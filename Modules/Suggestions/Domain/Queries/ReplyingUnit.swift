import Storage

extension AssignmentRole {
    /// The name of the unit that replies to a suggestion, to be selected: of 分办 the first with 等.
    ///
    /// - Parameter suggestion: the id, as the statement around it calls it: "s.id".
    static func replyingUnit(of suggestion: SQL) -> SQL {
        """
        (SELECT CASE WHEN COUNT(*) > 1 THEN MIN(u.name) || '等' ELSE MIN(u.name) END
           FROM suggestions_assignment a JOIN platform_unit u ON u.id = a.unit_id
          WHERE a.suggestion_id = \(suggestion) AND a.role IN ('main', 'separate') AND a.state <> 'reassigned')
        """
    }
}
