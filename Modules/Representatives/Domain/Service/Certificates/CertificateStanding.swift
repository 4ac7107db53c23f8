import Storage

/// How a certificate stands, as its days tell.
public enum CertificateStanding: String, CaseIterable, Sendable {
    case issued, held, due, lost, replaced, returned

    public var title: String {
        switch self {
        case .issued: "待签收"
        case .held: "已签收"
        case .due: "任职结束，待交回"
        case .lost: "已挂失"
        case .replaced: "已换发"
        case .returned: "已交回"
        }
    }

    /// The same as `Certificate.standing`, on `c` and `t`.
    var condition: SQL {
        let open: SQL = "c.returned_on IS NULL AND c.replaced_on IS NULL AND c.lost_on IS NULL"
        let over = [TenureState.ended, .expired]
        return switch self {
        case .returned: "c.returned_on IS NOT NULL"
        case .replaced: "c.returned_on IS NULL AND c.replaced_on IS NOT NULL"
        case .lost: "c.returned_on IS NULL AND c.replaced_on IS NULL AND c.lost_on IS NOT NULL"
        case .due: "\(open) AND t.state IN \(over)"
        case .held: "\(open) AND t.state NOT IN \(over) AND c.received_on IS NOT NULL"
        case .issued: "\(open) AND t.state NOT IN \(over) AND c.received_on IS NULL"
        }
    }
}

extension Certificate {
    public var standing: CertificateStanding {
        if returnedOn != nil { return .returned }
        if replacedOn != nil { return .replaced }
        if lostOn != nil { return .lost }
        if tenureState == .ended || tenureState == .expired { return .due }
        return receivedOn == nil ? .issued : .held
    }
}
