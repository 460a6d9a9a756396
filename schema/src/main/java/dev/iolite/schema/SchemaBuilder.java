package dev.iolite.schema;

import java.util.List;

/**
 * Makes a schema of declarations, whichever front end they come from: finds the two sides of each relation, adds keys and
 * reverse relations that are not declared, derives names, and checks everything. It never stops at the first problem.
 */
public final class SchemaBuilder {

    private SchemaBuilder() {}

    /**
     * Makes one schema of the declarations of one or several modules; relations may cross modules.
     *
     * @param modules the declarations of each module; one at least
     * @return the schema, or all problems
     */
    public static SchemaResult build(Declarations... modules) {
        return build(List.of(modules));
    }

    /**
     * Makes one schema of the declarations of one or several modules; relations may cross modules.
     *
     * @param modules the declarations of each module
     * @return the schema, or all problems
     */
    public static SchemaResult build(List<Declarations> modules) {
        Drafts drafts = new Drafts(modules);
        drafts.models().forEach(model -> new ScalarResolver(drafts, model).resolve());
        new RelationPairing(drafts).pair();
        new KeySides(drafts).decide();
        resolveKeys(drafts);
        LinkResolver links = new LinkResolver(drafts);
        links.resolve();
        new TableChecks(drafts).check(links.linkTables());
        List<Problem> problems = drafts.problems.all();
        return problems.isEmpty()
                ? new SchemaResult(new SchemaAssembly(drafts).assemble(links.linkTables()), List.of())
                : new SchemaResult(null, problems);
    }

    private static void resolveKeys(Drafts drafts) {
        ForeignKeyResolver foreignKeys = new ForeignKeyResolver(drafts);
        for (DraftModel model : drafts.models()) {
            for (DraftRelation relation : List.copyOf(model.relations.values())) {
                if (relation.owner) {
                    foreignKeys.resolve(relation);
                }
            }
        }
        KeyResolver keys = new KeyResolver(drafts, foreignKeys);
        drafts.models().forEach(keys::resolve);
    }
}
