import Kernel
import Platform
import Testing
import Web

struct SubsystemTests {
    let subsystems = Registry.subsystems

    @Test func `no two subsystems have the same id`() {
        #expect(Registry.repeated(subsystems.map(\.id)).isEmpty)
        #expect(subsystems.allSatisfy { !$0.title.isEmpty })
    }

    @Test func `a subsystem stands after those it builds on, and they are there`() {
        for (place, subsystem) in subsystems.enumerated() {
            let earlier = Set(subsystems[..<place].map(\.id))
            #expect(Set(subsystem.after).isSubset(of: earlier), "\(subsystem.id) after \(subsystem.after)")
        }
    }

    @Test func `every port is offered once, and every port needed is offered`() {
        let offered = subsystems.flatMap(\.offers).map(\.name)
        #expect(Registry.repeated(offered).isEmpty)
        #expect(Set(subsystems.flatMap(\.needs)).subtracting(offered).isEmpty)
    }

    @Test func `a permission bears its subsystem's name and is held by somebody`() {
        #expect(Registry.repeated(subsystems.flatMap { $0.permissions.map(\.name) }).isEmpty)
        for subsystem in subsystems {
            for permission in subsystem.permissions {
                #expect(permission.name.hasPrefix("\(subsystem.id)."), "\(permission)")
                #expect(!permission.roles.isEmpty, "\(permission)")
                #expect(!permission.title.isEmpty, "\(permission)")
            }
        }
    }

    @Test func `every permission is listed by its subsystem and asked for by a page or a transition`() throws {
        let listed = Set(subsystems.flatMap(\.permissions))
        let asked = Set(
            try Registry.routes().compactMap { route in
                if case .holding(let permission) = route.access { permission } else { nil }
            } + subsystems.flatMap(\.diagrams).flatMap(\.permissions))
        #expect(listed.subtracting(asked).isEmpty)
        #expect(asked.subtracting(listed).isEmpty)
    }

    @Test func `every clock that a case starts or stops has a rule with its legal basis`() {
        let rules = subsystems.flatMap(\.clockRules)
        #expect(Registry.repeated(rules.map(\.key)).isEmpty)
        for subsystem in subsystems {
            let keys = Set(subsystem.diagrams.flatMap(\.clocks))
            #expect(keys.subtracting(rules.map(\.key)).isEmpty, "\(subsystem.id)")
            #expect(subsystem.clockRules.allSatisfy { $0.key.hasPrefix("\(subsystem.id).") })
        }
        #expect(rules.allSatisfy { !$0.basis.isEmpty && !$0.startEvent.isEmpty && $0.warnDays >= 0 })
    }

    @Test func `every role can do something`() {
        let held = subsystems.flatMap(\.permissions).reduce(into: Set<Role>()) { $0.formUnion($1.roles) }
        #expect(held == Set(Role.allCases))
    }
}
