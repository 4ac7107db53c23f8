import Platform
import RepresentativesWeb
import SuggestionsWeb

/// The subsystems of this house, from the bottom up. Another is a line here and one in Package.swift.
public enum House {
    public static let subsystems: [Subsystem] = [
        platform,
        representativesWithPages,
        suggestionsWithPages,
    ]
}
