package dev.iolite.schema;

import java.util.Locale;

/** Decides for each relation which side's model holds the key. */
final class KeySides {

    private final Drafts drafts;

    KeySides(Drafts drafts) {
        this.drafts = drafts;
    }

    void decide() {
        for (DraftModel model : drafts.models()) {
            for (DraftRelation relation : model.relations.values()) {
                if (!relation.broken()) {
                    decide(relation);
                }
            }
        }
    }

    private void decide(DraftRelation relation) {
        DraftRelation other = relation.opposite;
        if (relation.many) {
            checkList(relation);
        } else if (other == null || other.many) {
            checkOne(relation);
            relation.owner = true;
        } else {
            decideOneToOne(relation, other);
        }
    }

    private void checkList(DraftRelation list) {
        if (list.keyHolder() != null) {
            refuse(list, "A list cannot hold the key", "Declare the key on the other side of the relation");
        } else if (list.manyToMany() != null && list.opposite != null && !list.opposite.many) {
            refuse(
                    list,
                    "It is declared as many-to-many, but " + list.opposite + " leads to one row",
                    "Make that field a list, or drop the declaration");
        }
    }

    private void checkOne(DraftRelation one) {
        if (one.manyToMany() != null) {
            refuse(one, "Only a list can be many-to-many", "Make the field a list, or drop the declaration");
        }
    }

    private void decideOneToOne(DraftRelation relation, DraftRelation other) {
        if (relation.owner || other.owner) {
            return;
        }
        boolean here = holds(relation);
        boolean there = holds(other);
        if (here == there) {
            String what = here ? "Both sides hold" : "Neither side holds";
            refuse(relation, what + " the key of this one-to-one relation", remedy(relation, other, here));
            return;
        }
        DraftRelation owner = here ? relation : other;
        owner.owner = true;
        if (!owner.other().nullable) {
            refuse(
                    owner.other(),
                    "No database can promise that the other row exists, since " + owner.model.name() + " holds the key",
                    "Make the field optional");
        }
    }

    private static String remedy(DraftRelation relation, DraftRelation other, boolean both) {
        if (relation.model.naming().derivesRelations()) {
            return both
                    ? "Remove @ForeignKey or the key's field from one of " + relation + " and " + other
                    : "Add @ForeignKey to one of " + relation + " and " + other;
        }
        return both
                ? "Remove fields and references from one of " + relation + " and " + other
                : "Add fields and references to the @relation of one of " + relation + " and " + other;
    }

    /** Whether the developer says that this side holds the key, by a declaration or by showing the key. */
    private static boolean holds(DraftRelation relation) {
        if (relation.keyHolder() != null) {
            return true;
        }
        if (!relation.model.naming().derivesRelations() || saysMappedBy(relation)) {
            return false;
        }
        return saysMappedBy(relation.other()) || showsKey(relation);
    }

    private static boolean saysMappedBy(DraftRelation relation) {
        return relation.declaration != null && relation.declaration.mappedBy() != null;
    }

    private static boolean showsKey(DraftRelation relation) {
        String start = relation.name;
        return relation.model.scalars.keySet().stream()
                .filter(name -> name.length() > start.length() && name.startsWith(start))
                .map(name -> name.substring(start.length()))
                .anyMatch(rest -> Character.isUpperCase(rest.charAt(0))
                        && relation.target.scalars.containsKey(
                                rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1)));
    }

    private void refuse(DraftRelation relation, String message, String remedy) {
        drafts.problems.at(relation, message, remedy);
        relation.breakBoth();
    }
}
