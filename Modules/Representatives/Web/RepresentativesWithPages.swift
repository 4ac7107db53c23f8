import Kernel
import Platform
import Representatives
import Web

/// The deputies with their pages: a line for each room.
public let representativesWithPages: Subsystem = representatives.showing { application in
    Pages(joining: [
        registryPages(application),
        servicePages(application),
        livelihoodPages(application),
    ])
}

private func registryPages(_ application: Application) -> Pages {
    Pages(
        routes: [
            listPage(application), detailPage(application), ownPage(application), delegationsPage(application),
            groupsPage(application), revealTelephone(application), apiList(application), apiDetail(application),
        ] + exports(application) + acts(application),
        menu: [
            MenuEntry("代表名册", "/representatives", for: .readRepresentatives),
            MenuEntry("我的代表资料", "/representatives/me", for: .readOwnTenure),
        ])
}
