/// Hides the middle of a telephone number: enough to recognise a number one knows, not enough to call it.
public enum PhoneMask {
    /// "138****1234"; of a number shorter than eleven signs only the last two stay.
    public static func masked(_ phone: String) -> String {
        if phone.count >= 11 { return "\(phone.prefix(3))****\(phone.suffix(4))" }
        return phone.count >= 5 ? "****\(phone.suffix(2))" : "****"
    }
}
