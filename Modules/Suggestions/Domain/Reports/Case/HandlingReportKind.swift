import Kernel
import Platform
import Storage

/// Who reports on the handling of suggestions to the standing committee (代表法第五十一条), and for whose.
public enum HandlingReportKind: String, CaseIterable, Storable {
    case government, court, procuratorate
    /// 首长负责制: a vice-head reports for the units of his portfolio, and is voted on by himself.
    case portfolio

    public var title: String {
        switch self {
        case .government: "政府专题报告"
        case .court: "法院专题报告"
        case .procuratorate: "检察院专题报告"
        case .portfolio: "分口报告"
        }
    }

    /// Whose units it is about; nil for a portfolio, which names its own.
    var system: Unit.System? {
        switch self {
        case .government: .government
        case .court: .court
        case .procuratorate: .procuratorate
        case .portfolio: nil
        }
    }
}
