import Kernel
import Platform
import Representatives
import Web

/// The deputies with their pages: a line for each room.
public let representativesWithPages: Subsystem = representatives.showing { application in
    Pages(joining: [
        registryPages(application),
        groupsPages(application),
        linksPages(application),
        activitiesPages(application),
        participationPages(application),
        performancePages(application),
        pointsPages(application),
        appraisalPages(application),
        servicePages(application),
        livelihoodPages(application),
        interviewsPages(application),
        notebookPages(application),
    ])
}
