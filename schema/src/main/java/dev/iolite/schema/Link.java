package dev.iolite.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a row (the parent: the one whose relation field is read) is tied to rows of another model (the children). */
public sealed interface Link {

    /**
     * Answers one question for each kind of link.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** When the parent's row holds the key. */
        R ownedByParent(OwnedByParent link);
        /** When the child's row holds the key. */
        R ownedByChild(OwnedByChild link);
        /** When a table of links holds both keys. */
        R throughTable(ThroughTable link);
    }

    /**
     * Calls the visitor's method for this kind.
     *
     * @param visitor what to ask
     * @param <R> the answer's type
     * @return the visitor's answer
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * The parent's row holds the key: {@code Post.author}.
     *
     * @param keys the key's fields, in the parent's model
     * @param references the fields they point to, in the child's model
     */
    record OwnedByParent(List<String> keys, List<String> references) implements Link {
        /** Copies the lists. */
        public OwnedByParent {
            keys = List.copyOf(keys);
            references = List.copyOf(references);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ownedByParent(this);
        }
    }

    /**
     * The child's row holds the key: {@code User.posts}.
     *
     * @param keys the key's fields, in the child's model
     * @param references the fields they point to, in the parent's model
     */
    record OwnedByChild(List<String> keys, List<String> references) implements Link {
        /** Copies the lists. */
        public OwnedByChild {
            keys = List.copyOf(keys);
            references = List.copyOf(references);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ownedByChild(this);
        }
    }

    /**
     * A table of links holds both keys: {@code Post.categories}.
     *
     * @param table the table's name
     * @param namespace the database schema it lies in; null for the default one
     * @param model the through model's name; null when the table was made for the relation
     * @param parent the columns that point to the parent
     * @param child the columns that point to the child
     */
    record ThroughTable(
            String table,
            @Nullable String namespace,
            @Nullable String model,
            List<LinkColumn> parent,
            List<LinkColumn> child)
            implements Link {
        /** Copies the lists. */
        public ThroughTable {
            parent = List.copyOf(parent);
            child = List.copyOf(child);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.throughTable(this);
        }
    }

    /**
     * A column of a link table.
     *
     * @param column its name
     * @param references the field it points to, in the model of its side
     */
    record LinkColumn(String column, String references) {}
}
