package dev.iolite.schema.prisma;

import java.util.List;

/** What stands in a {@code schema.prisma}, before any meaning is given to it. */
final class Syntax {

    private Syntax() {}

    /**
     * A block.
     *
     * @param keyword {@code model}, {@code enum} and so on
     * @param name its name
     * @param members its lines
     * @param attributes its {@code @@} attributes
     * @param settings its {@code name = value} lines
     * @param place where the name stands
     */
    record Block(
            String keyword,
            String name,
            List<Member> members,
            List<Attribute> attributes,
            List<Setting> settings,
            Place place) {}

    /**
     * A field, or a value of an enum.
     *
     * @param name its name
     * @param type its type; empty for an enum value
     * @param unsupported the text of {@code Unsupported("...")}; empty for all other types
     * @param list whether {@code []} follows
     * @param optional whether {@code ?} follows
     * @param attributes its {@code @} attributes
     * @param place where the name stands
     * @param typePlace where the type stands
     */
    record Member(
            String name,
            String type,
            String unsupported,
            boolean list,
            boolean optional,
            List<Attribute> attributes,
            Place place,
            Place typePlace) {}

    /**
     * An attribute.
     *
     * @param name the name without {@code @}, such as {@code id} or {@code db.VarChar}
     * @param arguments its arguments
     * @param place where its name stands
     */
    record Attribute(String name, List<Value.Argument> arguments, Place place) {}

    /**
     * A setting of a datasource or generator.
     *
     * @param name its name
     * @param value its value
     * @param place where its name stands
     */
    record Setting(String name, Value value, Place place) {}
}
