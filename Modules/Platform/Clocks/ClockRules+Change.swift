import Kernel
import Storage

extension ClockRules {
    /// Gives a rule a new version from that day on. Clocks that already run keep the version they were started under;
    /// those started from that day use the new one. Written into the audit trail.
    ///
    /// Throws `invalid` for a day before the present version began, for warning days out of bounds and for an empty
    /// basis; `notFound` for an unknown key.
    public static func change(
        _ key: String, length: ClockLength, warnDays: Int, basis: String, from day: Day, by scope: Scope,
        _ db: any Connection
    ) throws {
        try scope.require(.clocks)
        let rules = try load(office: scope.office, db)
        guard let present = rules.versions.last(where: { $0.key == key }) else {
            throw Failure.notFound("没有期限“\(key)”。")
        }
        let basis = basis.trimmed
        try check(warnDays: warnDays, basis: basis, from: day, after: present)
        let id = ID<OfficeClockRule>.new(at: db.now)
        try db.run(
            "UPDATE platform_clock_rule SET valid_to = \(day) WHERE office_id = \(scope.office) AND id = \(present.id)")
        var batch = Batch(into: "platform_clock_rule", stored)
        batch.append(
            id, scope.office, key, present.title, length.amount, length.unit.rawValue, present.startEvent, warnDays,
            basis, present.restDayRule.rawValue, day, Day?.none, db.now)
        try db.insert(batch)
        try Audit.append(
            "platform.clock-rule.change", on: Reference("platform.clock-rule", id),
            [
                "key": key, "from": present.length.title, "to": length.title, "warn_days": String(warnDays),
                "basis": basis, "valid_from": day.description,
            ], by: scope, db)
    }

    private static func check(
        warnDays: Int, basis: String, from day: Day, after present: OfficeClockRule
    ) throws {
        var faults: [Failure.Field] = []
        if !(0...60).contains(warnDays) { faults.append(.init("warn_days", "提前提醒的工作日应在 0 到 60 之间。")) }
        if basis.isEmpty || basis.count > 200 { faults.append(.init("basis", "请写明依据，最多 200 字。")) }
        if basis.hasControlCharacters { faults.append(.init("basis", "依据里有不能保存的控制字符，请删去。")) }
        if day < present.validFrom {
            faults.append(.init("from", "现行规定自 \(present.validFrom) 起施行，新规定不能早于这一天。"))
        }
        guard faults.isEmpty else { throw Failure(.invalid, "期限规定填写有误，没有保存。", fields: faults) }
    }
}
