import Platform
import Storage

/// Why a deputy may not act for the time being: the closed list of 代表法 Art. 61.
public enum SuspensionCause: String, CaseIterable, Storable {
    case detained, serving

    public var title: String {
        switch self {
        case .detained: "因刑事案件被羁押，正在受侦查、起诉、审判"
        case .serving: "被依法判处管制、拘役或者有期徒刑而没有附加剥夺政治权利，正在服刑"
        }
    }
}
