import Platform
import Web

/// The units of the office, any of which may be ticked.
struct UnitTicks: Component {
    let html: HTML

    init(_ units: [Unit]) {
        html = ul(.class("plain")) {
            for unit in units {
                li {
                    label {
                        input(.type("checkbox"), .name("units"), .value(unit.id.description))
                        " "
                        unit.name
                    }
                }
            }
        }
    }
}
