package dev.iolite.blog;

import dev.iolite.schema.Declarations;
import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.EnumDeclaration;
import dev.iolite.schema.EnumType;
import dev.iolite.schema.FieldDeclaration;
import dev.iolite.schema.ModelDeclaration;
import dev.iolite.schema.Naming;
import dev.iolite.schema.ScalarType;
import dev.iolite.schema.Schema;
import dev.iolite.schema.SchemaBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the processor says about the models of the blog. */
public final class BlogSchema {

    public static final Schema SCHEMA = SchemaBuilder.build(
                    new Declarations(List.of(user(), post(), profile(), category(), postCategory()), List.of(role())))
            .orThrow();

    private BlogSchema() {}

    private static ModelDeclaration user() {
        return model(
                "User",
                List.of(
                        id(),
                        scalar("name", ScalarType.STRING, true),
                        scalar("email", ScalarType.STRING, false),
                        defaulted("profileViews", ScalarType.INT, "0"),
                        new FieldDeclaration.Scalar(
                                "role",
                                null,
                                ScalarType.ENUM,
                                "Role",
                                false,
                                false,
                                new DefaultValue.Literal("USER"),
                                false,
                                false,
                                false,
                                false,
                                null,
                                null),
                        full("coinflips", ScalarType.BOOLEAN, true, false, null, false),
                        many("posts", "Post", null),
                        scalar("city", ScalarType.STRING, false),
                        scalar("country", ScalarType.STRING, false),
                        one("profile", "ExtendedProfile", true),
                        scalar("pets", ScalarType.JSON, false),
                        full("passwordHash", ScalarType.STRING, false, true, null, true)),
                List.of(key("id", true), key("email", false)));
    }

    private static ModelDeclaration post() {
        return model(
                "Post",
                List.of(
                        id(),
                        scalar("title", ScalarType.STRING, false),
                        defaulted("published", ScalarType.BOOLEAN, "true"),
                        one("author", "User", false),
                        scalar("authorId", ScalarType.INT, false),
                        defaulted("likes", ScalarType.INT, "0"),
                        defaulted("views", ScalarType.INT, "0"),
                        many("categories", "Category", "PostCategory")),
                List.of(key("id", true)));
    }

    private static ModelDeclaration profile() {
        return model(
                "ExtendedProfile",
                List.of(
                        id(),
                        scalar("bio", ScalarType.STRING, true),
                        one("user", "User", false),
                        scalar("userId", ScalarType.INT, false)),
                List.of(key("id", true), key("userId", false)));
    }

    private static ModelDeclaration category() {
        return model(
                "Category",
                List.of(id(), scalar("name", ScalarType.STRING, false), many("posts", "Post", "PostCategory")),
                List.of(key("id", true), key("name", false)));
    }

    private static ModelDeclaration postCategory() {
        return model(
                "PostCategory",
                List.of(
                        one("post", "Post", false),
                        scalar("postId", ScalarType.INT, false),
                        one("category", "Category", false),
                        scalar("categoryId", ScalarType.INT, false),
                        defaulted("sortOrder", ScalarType.INT, "0"),
                        scalar("paramName", ScalarType.STRING, true)),
                List.of(new ModelDeclaration.KeyDeclaration(null, List.of("postId", "categoryId"), true, null, null)));
    }

    private static EnumDeclaration role() {
        return new EnumDeclaration(
                "Role",
                "dev.iolite.blog.Role",
                null,
                null,
                Naming.SNAKE_CASE,
                List.of(new EnumType.Value("USER", "USER"), new EnumType.Value("ADMIN", "ADMIN")),
                null);
    }

    private static ModelDeclaration model(
            String name, List<FieldDeclaration> fields, List<ModelDeclaration.KeyDeclaration> keys) {
        return new ModelDeclaration(
                name, "dev.iolite.blog." + name, null, null, false, Naming.SNAKE_CASE, fields, keys, List.of(), null);
    }

    private static ModelDeclaration.KeyDeclaration key(String field, boolean primary) {
        return new ModelDeclaration.KeyDeclaration(null, List.of(field), primary, null, null);
    }

    private static FieldDeclaration id() {
        return full("id", ScalarType.INT, false, false, new DefaultValue.AutoIncrement(), false);
    }

    private static FieldDeclaration scalar(String name, ScalarType type, boolean nullable) {
        return full(name, type, false, nullable, null, false);
    }

    private static FieldDeclaration defaulted(String name, ScalarType type, String literal) {
        return full(name, type, false, false, new DefaultValue.Literal(literal), false);
    }

    private static FieldDeclaration full(
            String name,
            ScalarType type,
            boolean list,
            boolean nullable,
            @Nullable DefaultValue defaultValue,
            boolean omitted) {
        return new FieldDeclaration.Scalar(
                name, null, type, null, list, nullable, defaultValue, false, false, omitted, false, null, null);
    }

    private static FieldDeclaration one(String name, String target, boolean nullable) {
        return new FieldDeclaration.Relation(name, target, false, nullable, null, null, null, null, null);
    }

    private static FieldDeclaration many(String name, String target, @Nullable String through) {
        return new FieldDeclaration.Relation(
                name,
                target,
                true,
                false,
                null,
                null,
                null,
                through == null ? null : new FieldDeclaration.ManyToMany(through, null, null, null),
                null);
    }
}
