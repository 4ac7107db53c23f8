import Kernel
import Platform
import Storage

/// Who an activity is held by, as seen from this office.
public enum HostLevel: String, CaseIterable, Storable {
    /// The standing committee itself.
    case own
    /// The standing committee of a higher level.
    case upper
    /// A deputies' group.
    case group
    case other

    public var title: String {
        switch self {
        case .own: "本级人大常委会"
        case .upper: "上级人大常委会"
        case .group: "代表小组"
        case .other: "其他"
        }
    }
}

/// Works out from the words of 主办 whose activity it is.
struct HostReading {
    private let office: Office
    private let groups: Set<String>

    /// Two statements, however many hosts.
    init(of hosts: [String], in office: OfficeID, _ db: any Connection) throws {
        self.office = try Office.named(office, db)
        let names = Set(hosts.flatMap(Self.parts)).sorted()
        groups =
            names.isEmpty
            ? []
            : Set(
                try db.values(
                    "SELECT name FROM representatives_group WHERE office_id = \(office) AND name IN \(names)",
                    as: String.self))
    }

    /// Of several hosts, the nearest to this office counts.
    func level(of host: String) -> HostLevel {
        let levels = Self.parts(host).map(levelOfOne)
        return HostLevel.allCases.first(where: levels.contains) ?? .other
    }

    private static func parts(_ host: String) -> [String] {
        host.split { "、，,；;".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    private func levelOfOne(_ host: String) -> HostLevel {
        if groups.contains(host) { return .group }
        if host == office.name || host == office.shortName { return .own }
        guard let place = Self.placeOfCommittee(host) else { return .other }
        if !place.isEmpty, place == office.area || place == office.level.title { return .own }
        guard let level = Self.level(ofPlace: place) else { return .other }
        return level.rank < office.level.rank ? .upper : .other
    }

    /// "湖北省" of 湖北省人大常委会; nil for anybody but a congress or its standing committee.
    private static func placeOfCommittee(_ host: String) -> String? {
        for word in ["人民代表大会", "人大"] {
            if let range = host.firstRange(of: word) { return String(host[..<range.lowerBound]) }
        }
        return nil
    }

    private static func level(ofPlace place: String) -> Level? {
        if ["北京市", "天津市", "上海市", "重庆市"].contains(place) { return .province }
        let endings: [(String, Level)] = [
            ("全国", .national), ("中华人民共和国", .national), ("省", .province), ("自治区", .province), ("州", .city),
            ("盟", .city), ("地区", .city), ("市", .city), ("县", .county), ("区", .county), ("旗", .county),
            ("乡", .township), ("镇", .township), ("街道", .township),
        ]
        return endings.first { place.hasSuffix($0.0) }?.1
    }
}

extension Level {
    /// 0 for the highest.
    fileprivate var rank: Int { Level.allCases.firstIndex(of: self) ?? 0 }
}
