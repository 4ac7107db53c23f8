import Kernel
import Platform
import RepresentativesContract
import Storage

/// Who the deputies are, term by term, and what they do. Each folder beside this file is a room; what a room brings
/// stands in its `…Room.swift`.
public let representatives: Subsystem = {
    var subsystem = Subsystem(id: "representatives", title: "代表")
    subsystem.after = ["platform"]
    subsystem.migrations = [
        .registry, .activities, .performance, .seats, .groups, .links, .campaigns, .participation, .declarations,
        .points, .appraisal, .service, .livelihood,
        .registers, .frequency, .candidates, .turnedOpinions, .sectors,
        .attribution, .activityKinds,
    ]
    subsystem.offers = [
        Offer(RepresentativesPort.directory, RegistryDirectory()), Offer(.grantPeople, PersonSubjects()),
        Offer(.grantDelegations, DelegationSubjects()),
        Offer(RepresentativesPort.suggestionOrigins, TurnedOpinions()),
    ]
    subsystem.needs = [RepresentativesPort.suggestionDrafts.name]
    subsystem.commands = [RepresentativesCommand.self]
    subsystem.furnish([
        .registry, .groups, .links, .activities, .participation, .performance, .points, .appraisal, .service,
        .livelihood,
        .interviews,
        .notebook,
    ])
    return subsystem
}()
