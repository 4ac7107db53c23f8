import Kernel

/// What a number format of a workbook makes of a number.
enum NumberFormat {
    case number, day, timeOfDay
    /// Year and month, but no day: 1980年5月.
    case month

    /// The formats every workbook has without saying so; 27 to 36 and 50 to 58 are those of Chinese Excel.
    init(builtIn id: Int) {
        switch id {
        case 14...16, 22, 28...31, 51, 53, 54, 58: self = .day
        case 17, 27, 36, 50, 52, 57: self = .month
        case 18...21, 32...35, 45...47, 55, 56: self = .timeOfDay
        default: self = .number
        }
    }

    /// A format as written in the workbook: `yyyy"年"m"月"d"日";@`. Its first section decides.
    init(code: String) {
        let letters = NumberFormat.bareLetters(of: code)
        if letters.hasPrefix("general") {
            self = .number
        } else if letters.contains("d") || letters.contains("aaa") {
            self = .day
        } else if letters.contains("y") || letters.contains("e") {
            self = letters.contains("m") && !letters.contains("h") ? .month : .day
        } else if letters.contains("h") || letters.contains("s") {
            self = .timeOfDay
        } else {
            self = letters.contains("m") ? .day : .number
        }
    }

    /// The format without quoted text, escapes, colours, locales and the E+ of scientific notation, in lower case.
    private static func bareLetters(of code: String) -> String {
        var bare = ""
        var characters = Array(code.lowercased())[...]
        while let next = characters.popFirst(), next != ";" {
            switch next {
            case "\"": characters = characters.drop { $0 != "\"" }.dropFirst()
            case "\\", "_", "*": characters = characters.dropFirst()
            case "[":
                // [h], [mm] and [s] are lasting times; all else in brackets is colour, condition or locale.
                let inside = characters.prefix { $0 != "]" }
                if !inside.isEmpty, inside.allSatisfy({ "hms".contains($0) }) { bare += "h" }
                characters = characters.dropFirst(inside.count + 1)
            case "e" where characters.first == "+" || characters.first == "-": break
            default: bare.append(next)
            }
        }
        return bare
    }
}
