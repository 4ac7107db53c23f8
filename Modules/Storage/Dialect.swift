/// The two databases.
public enum Dialect: String, Sendable, CaseIterable { case sqlite, postgres }
