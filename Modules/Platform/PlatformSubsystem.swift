import Kernel
import Storage

/// The platform as a subsystem like any other: its tables, permissions, ledgers, jobs, commands and pages.
public let platform: Subsystem = {
    var subsystem = Subsystem(id: "platform", title: "机关管理")
    subsystem.migrations = [
        .office, .accounts, .audit, .clocks, .cases, .notices, .uploads, .clockDues, .attachments, .letters,
        .fixedClocks, .attachmentUnits,
        .committees,
    ]
    subsystem.permissions = [
        .viewAccounts, .manageAccounts, .grantRoles, .readAudit, .clocks, .importLedgers, .readReports,
    ]
    subsystem.permissions += [.makeLetters]
    subsystem.needs = [PortKey.grantPeople.name, PortKey.grantDelegations.name]
    subsystem.commands = [
        InitCommand.self, ImportCommand.self, ReportCommand.self, AccountCommand.self, AuditCommand.self,
        ClockCommand.self, JobsCommand.self,
    ]
    subsystem.brings = { _ in
        var brought = Contributions()
        brought.ledgers = [OfficeLedger(), UnitLedger(), MeetingLedger()]
        brought.jobs = Job.ofPlatform
        return brought
    }
    subsystem.pages = { app in
        Pages(
            routes: try [
                deskPages(app), signInPages(app, secureCookies: app.secureCookies), passwordPages(app),
                noticePages(app), clockPages(app), ledgerPages(app), reportPages(app), accountPages(app),
                auditPages(app), attachmentPages(app), letterPages(app), meetingPages(app),
            ].flatMap { $0 },
            menu: [
                MenuEntry("我的事", "/desk", for: nil, isAlwaysSeen: true),
                MenuEntry("消息", "/notices", for: nil, isAlwaysSeen: true),
                MenuEntry("到期情况", "/clocks", for: .clocks), MenuEntry("工作报告", "/reports/work", for: .readReports),
                MenuEntry("导入台账", "/ledgers", for: .importLedgers), MenuEntry("账号", "/accounts", for: .manageAccounts),
                MenuEntry("会议", "/meetings", for: .importLedgers), MenuEntry("文书", "/letters", for: .makeLetters),
                MenuEntry("角色", "/accounts", for: .grantRoles), MenuEntry("审计", "/audit", for: .readAudit),
            ])
    }
    return subsystem
}()
