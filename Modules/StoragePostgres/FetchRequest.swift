import Storage

/// One single-statement read in the readers' line.
final class FetchRequest: Waiting {
    let statement: Statement
    let weight: Int
    let caller = Caller<ResultSet>(leavesAtOnce: true)

    init(_ statement: Statement) {
        self.statement = statement
        weight = statement.weight
    }

    func refuse(_ error: any Error) { caller.finish(.failure(error)) }
}
