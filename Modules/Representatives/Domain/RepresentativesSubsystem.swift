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
        .registry, .activities, .performance, .seats, .groups, .links, .campaigns, .participation, .declarations, .points,
        .appraisal, .service, .livelihood,
    ]
    subsystem.offers = [
        Offer(RepresentativesPort.directory, RegistryDirectory()), Offer(.grantPeople, PersonSubjects()),
        Offer(.grantDelegations, DelegationSubjects()),
    ]
    subsystem.commands = [RepresentativesCommand.self]
    subsystem.furnish([
        .registry, .groups, .links, .activities, .participation, .performance, .points, .appraisal, .service, .livelihood,
    ])
    subsystem.brings = { _ in
        var contributions = Contributions()
        contributions.references = [
            .tenure,
            .performance,
            .pointsLine,
            .pointsObjection,
        ]
        contributions.desk = [
            PerformanceDesk.shelf,
            PointsDesk.shelf,
        ]
        contributions.ledgers = [
            DeputyLedger(),
            GroupLedger(),
        ]
        contributions.statistics = [
            Statistic.ofGroups,
            Statistic.ofTenures,
        ].flatMap(\.self)
        contributions.subscriptions = [
            .performanceNoted,
            .performanceWithdrawn,
        ]
        contributions.jobs = [
            .points
        ]
        return contributions
    }
    return subsystem
}()
