import Kernel
import Testing

@testable import Platform

@Suite struct AccountPasswordTests {
    @Test func `a hash made by the reference implementation is verified`() throws {
        let reference = PasswordHash(
            text: "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc")
        #expect(try reference.matches("password"))
        #expect(try !reference.matches("passwore"))
    }

    @Test func `a password is kept as argon2id with its parameters and never twice alike`() throws {
        let first = try PasswordHash(hashing: "Mian-3-biao")
        let second = try PasswordHash(hashing: "Mian-3-biao")
        #expect(first.text.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
        #expect(first != second)
        #expect(try first.matches("Mian-3-biao"))
        #expect(try !first.matches("Mian-3-biaO"))
    }

    @Test func `a damaged hash is a failure and not a wrong password`() {
        #expect(throws: Failure.self) { try PasswordHash(text: "$argon2id$v=19$").matches("x") }
    }

    @Test func `an unknown login is verified against the decoy and refused`() async throws {
        #expect(try await !PasswordHasher().verify("Mian-3-biao", against: nil))
    }

    @Test func `when too many wait the next is turned away`() async throws {
        let hasher = PasswordHasher(admission: 1)
        let outcomes = await withTaskGroup(of: Failure.Kind?.self) { group in
            for _ in 0..<6 {
                group.addTask {
                    do {
                        _ = try await hasher.hash("Mian-3-biao")
                        return nil
                    } catch { return Failure(error).kind }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.contains(nil))
        #expect(outcomes.contains(.unavailable))
        #expect(try await hasher.hash("Mian-3-biao").text.hasPrefix("$argon2id$"), "room is given back")
    }

    @Test(arguments: [
        "Ab3-efg", "abcdefgh", "abcdefg1", "ABCDEFG1", "Zhangsan-88", "x1-张三丰-X", "Ab3-\u{07}efgh",
        String(repeating: "Ab3-", count: 33),
    ])
    func `a password that is short, plain, long, or holds the login or the name is refused`(_ password: String) {
        #expect(throws: Failure.self) { try PasswordRules.check(password, login: "zhangsan", name: "张三丰") }
    }

    @Test(arguments: ["Mian-3-biao", "abc-defg1", "人大代表的Ab1", "Ab345678"])
    func `three classes of eight characters are enough`(_ password: String) throws {
        try PasswordRules.check(password, login: "zhangsan", name: "张三丰")
        #expect(password.count >= 8)
    }

    @Test func `generated passwords keep the rules, read easily and do not repeat`() throws {
        let passwords = (0..<200).map { _ in PasswordGenerator.next() }
        #expect(Set(passwords).count == 200)
        for password in passwords {
            try PasswordRules.check(password, login: "zhangsan", name: "张三丰")
            #expect(!password.contains { "Il1Oo0i".contains($0) }, "\(password)")
        }
    }
}
