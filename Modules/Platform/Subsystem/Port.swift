import Kernel

/// The name of a port: a protocol one subsystem offers in its Contract and others call inside their own transaction.
public struct PortKey<P: Sendable>: Sendable {
    public let name: String
    public init(_ name: String) { self.name = name }
}

/// A port with the value that answers it.
public struct Offer: Sendable {
    public let name: String
    let port: any Sendable

    public init<P: Sendable>(_ key: PortKey<P>, _ port: P) {
        name = key.name
        self.port = port
    }
}

/// Every port of the application by its name.
public struct Ports: Sendable {
    private let offers: [String: Offer]

    /// Throws `internal` when two subsystems offer the same port.
    public init(_ offers: [Offer]) throws {
        var byName: [String: Offer] = [:]
        for offer in offers {
            guard byName.updateValue(offer, forKey: offer.name) == nil else {
                throw Failure.internal(cause: "port \(offer.name) is offered twice")
            }
        }
        self.offers = byName
    }

    /// Throws `internal` when nobody offers it.
    public func require<P>(_ key: PortKey<P>) throws -> P {
        guard let port = offers[key.name]?.port as? P else {
            throw Failure.internal(cause: "port \(key.name) is offered by nobody")
        }
        return port
    }
}
