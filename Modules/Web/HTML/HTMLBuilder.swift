import Kernel

/// Puts together what stands one after another.
@resultBuilder
public enum HTMLBuilder {
    public static func buildExpression(_ text: String) -> HTML { .text(text) }
    public static func buildExpression(_ html: HTML) -> HTML { html }
    public static func buildExpression(_ html: HTML?) -> HTML { html ?? .empty }
    public static func buildExpression(_ parts: [HTML]) -> HTML { .list(parts) }
    public static func buildExpression(_ number: Int) -> HTML { .text(String(number)) }
    public static func buildExpression(_ day: Day) -> HTML { .text(day.description) }
    public static func buildExpression<Block: Component>(_ block: Block) -> HTML { block.html }
    public static func buildExpression<Block: Component>(_ block: Block?) -> HTML { block?.html ?? .empty }

    public static func buildBlock() -> HTML { .empty }
    public static func buildBlock(_ part: HTML) -> HTML { part }
    public static func buildBlock(_ parts: HTML...) -> HTML { .list(parts) }
    public static func buildOptional(_ part: HTML?) -> HTML { part ?? .empty }
    public static func buildEither(first part: HTML) -> HTML { part }
    public static func buildEither(second part: HTML) -> HTML { part }
    public static func buildArray(_ parts: [HTML]) -> HTML { .list(parts) }
    public static func buildLimitedAvailability(_ part: HTML) -> HTML { part }
}
