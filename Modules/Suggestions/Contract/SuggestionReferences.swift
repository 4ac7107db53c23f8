import Kernel

/// A deputy's suggestion (代表建议).
public enum SuggestionSubject {}
public typealias SuggestionID = ID<SuggestionSubject>

/// A suggestion handed to one unit.
public enum AssignmentSubject {}
public typealias AssignmentID = ID<AssignmentSubject>

/// The kinds under which others may refer to them.
public enum SuggestionReferences {
    public static let suggestion = "suggestions.suggestion"
    public static let assignment = "suggestions.assignment"
}
