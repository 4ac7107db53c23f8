import Kernel

extension Permission {
    /// Links (双联), contacts and their registers.
    public static let readLinks = Permission(
        "representatives.read_links", "查看联系名单和联系记录", roles: [.officeStaff, .officeHead])
    public static let keepLinks = Permission(
        "representatives.keep_links", "登记联系名单和联系记录", roles: [.officeStaff, .officeHead])
    /// A deputy tells of the own contacts with voters.
    public static let ownContacts = Permission("representatives.own_contacts", "登记本人联系选民的情况", roles: [.deputy])

    static let ofLinks: [Permission] = [.readLinks, .keepLinks, .ownContacts]
}
