import Kernel
import Platform
import Representatives
import Web

/// The deputies with their pages: a line for each room.
public let representativesWithPages: Subsystem = representatives.showing { application in
    Pages(joining: [
        registryPages(application),
        activitiesPages(application),
        performancePages(application),
        pointsPages(application),
        groupPages(application),
        linkPages(application),
        participationPages(application),
        appraisalPages(application),
        servicePages(application),
        livelihoodPages(application),
    ])
}
