package dev.iolite.migrate;

import dev.iolite.testdatabase.DatabaseKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What can be otherwise in the tables of {@link SchemaAttributesTest}, and what the report says of it. */
final class SchemaChanges {

    private static final Set<DatabaseKind> ALL = Set.of(DatabaseKind.values());
    private static final Set<DatabaseKind> TYPED = Set.of(DatabaseKind.POSTGRESQL, DatabaseKind.H2);
    private static final Set<DatabaseKind> POSTGRESQL = Set.of(DatabaseKind.POSTGRESQL);
    private static final Set<DatabaseKind> SQLITE = Set.of(DatabaseKind.SQLITE);

    /** H2 keeps a key's index, which a foreign key uses too. */
    private static final Set<DatabaseKind> UNLINKED = Set.of(DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE);

    private SchemaChanges() {}

    static List<SchemaChange> all() {
        return Stream.of(
                        columns(),
                        columnTypes(),
                        defaults(),
                        expressions(),
                        keys(),
                        foreignKeys(),
                        indexes(),
                        superfluous(),
                        spellings())
                .flatMap(changes -> changes)
                .toList();
    }

    private static SchemaChange change(Set<DatabaseKind> on, String find, String replace, String... lines) {
        return new SchemaChange(on, find, replace, List.of(lines));
    }

    private static Stream<SchemaChange> columns() {
        return Stream.of(
                // table, column names
                change(
                        ALL,
                        "\"mail\"",
                        "\"email\"",
                        "Person.email: the table people has no column mail",
                        "Person: the column email of the table people must have a value, and no field gives it one",
                        "Person: the table people has a unique key (email), which the model does not know",
                        "Person.email: the table people has no unique key (mail)"),
                change(
                        ALL,
                        "(?s)\"nick\" [^,]*,(.*)CREATE INDEX \"people_nick[^;]*;",
                        "$1",
                        "Person.nick: the table people has no column nick",
                        "Person: the table people has no index (nick, score DESC)"),
                // nulls
                change(
                        ALL,
                        "(\"mail\" \\w+) NOT NULL",
                        "$1",
                        "Person.email: the column mail of the table people takes null, the field does not"),
                change(
                        ALL,
                        "(\"nick\" \\w+)",
                        "$1 NOT NULL",
                        "Person.nick: the column nick of the table people takes no null, the field does"),
                change(
                        ALL,
                        "(\"marks\" [^,]+?),",
                        "$1 NOT NULL,",
                        "Person.marks: the column marks of the table people takes no null, and a create without the list gives none"),
                // types
                change(
                        ALL,
                        "\"nick\" \\w+",
                        "\"nick\" integer",
                        "Person.nick: the column nick of the table people is *, not *"));
    }

    private static Stream<SchemaChange> columnTypes() {
        return Stream.of(
                change(
                        TYPED,
                        "\"code\" \\w+\\(10\\)",
                        "\"code\" varchar(9)",
                        "Person.code: the column code of the table people is *(9), not *(10)"),
                change(
                        TYPED,
                        "\"price\" \\w+\\(10, ?2\\)",
                        "\"price\" numeric(9, 2)",
                        "Person.price: the column price of the table people is *(9, 2), not *(10*2)"),
                change(
                        TYPED,
                        "\"price\" \\w+\\(10, ?2\\)",
                        "\"price\" numeric(10, 1)",
                        "Person.price: the column price of the table people is *(10, 1), not *(10*2)"),
                change(
                        TYPED,
                        "\"at\" TIMESTAMP\\(3\\)",
                        "\"at\" timestamp(2)",
                        "Person.at: the column at of the table people is *(2)*, not *(3)*"),
                change(
                        TYPED,
                        "\"big\" bigint",
                        "\"big\" integer",
                        "Person.big: the column big of the table people is *, not *"),
                change(
                        POSTGRESQL,
                        "\"tags\" text\\[\\] NOT NULL DEFAULT [^,]*, [^,]*",
                        "\"tags\" text not null default 'a'",
                        "Person.tags: the column tags of the table people is text, not text[[]]"),
                change(
                        POSTGRESQL,
                        "\"role\" \"roles\"( NOT NULL DEFAULT)",
                        "\"role\" text$1",
                        "Person.role: the column role of the table people is text, not \"roles\""));
    }

    private static Stream<SchemaChange> defaults() {
        return Stream.of(
                change(
                        ALL,
                        "(\"role\" .*?) DEFAULT [^,]*,",
                        "$1,",
                        "Person.role: the column role of the table people has no default, not 'admin'"),
                change(
                        ALL,
                        "(\"role\" .*? DEFAULT) [^,]*,",
                        "$1 'USER',",
                        "Person.role: the column role of the table people has the default 'USER'*, not 'admin'"),
                change(
                        ALL,
                        "(\"active\" .*? DEFAULT) TRUE",
                        "$1 FALSE",
                        "Person.active: the column active of the table people has the default *, not TRUE"),
                change(
                        ALL,
                        "(\"score\" .*? DEFAULT) 1.5",
                        "$1 1.25",
                        "Person.score: the column score of the table people has the default *1.25*, not 1.5"),
                change(
                        ALL,
                        "(\"amount\" .*? DEFAULT) 2.50?",
                        "$1 2.51",
                        "Person.amount: the column amount of the table people has the default *2.51*, not 2.5*"),
                change(
                        ALL,
                        "(\"big\" .*? DEFAULT) 5",
                        "$1 6",
                        "Person.big: the column big of the table people has the default *6*, not 5"),
                change(
                        ALL,
                        "2020-01-01T10:00",
                        "2020-01-01T11:00",
                        "Person.born: the column born of the table people has the default *2020-01-01*11:00*, not *10:00*"),
                change(
                        ALL,
                        "\\{\"a\": ?1,",
                        "{\"a\":2,",
                        "Person.data: the column data of the table people has the default *2*, not *1*"),
                change(
                        ALL,
                        "'0102'",
                        "'0103'",
                        "Person.raw: the column raw of the table people has the default *0103*, not *0102*"));
    }

    private static Stream<SchemaChange> expressions() {
        return Stream.of(
                change(
                        ALL,
                        "(\"tags\" .*?\\W)b(\\W)",
                        "$1c$2",
                        "Person.tags: the column tags of the table people has the default *c*, not *b*"),
                change(
                        ALL,
                        "(\"word\" .*?) DEFAULT [^,]*,",
                        "$1,",
                        "Person.word: the column word of the table people is not filled by the database, not by lower('X')"),
                change(
                        ALL,
                        "(\"nick\" \\w+)",
                        "$1 DEFAULT 'x'",
                        "Person.nick: the column nick of the table people has the default 'x'*, the field has none"),
                change(
                        ALL,
                        "(\"active\" .*?) DEFAULT TRUE",
                        "$1",
                        "Person.active: the column active of the table people has no default, not TRUE"),
                change(
                        TYPED,
                        " GENERATED BY DEFAULT AS IDENTITY",
                        "",
                        "Person.id: the column id of the table people is not counted up by the database"),
                change(
                        TYPED,
                        " GENERATED BY DEFAULT AS IDENTITY( NOT NULL)?",
                        " DEFAULT 7 NOT NULL",
                        "Person.id: the column id of the table people is not counted up by the database"),
                change(
                        SQLITE,
                        "\"id\" INTEGER PRIMARY KEY AUTOINCREMENT",
                        "\"id\" INT PRIMARY KEY",
                        "Person.id: the column id of the table people is not counted up by the database"),
                change(
                        TYPED,
                        "(\"Group\" \\(\\s+\"id\" INTEGER)",
                        "$1 generated always as identity",
                        "Group.id: the column id of the table Group is filled by the database alone, and each create gives it a"
                                + " value"));
    }

    private static Stream<SchemaChange> keys() {
        return Stream.of(
                change(
                        ALL,
                        "CONSTRAINT \"House_pkey\" PRIMARY KEY \\(\"street\"",
                        "UNIQUE (\"street\"",
                        "House: the table House has no primary key, not (street, number)"),
                change(
                        ALL,
                        ",\\s+CONSTRAINT \"people_mail_key\" UNIQUE \\(\"mail\"\\)",
                        "",
                        "Person.email: the table people has no unique key (mail)"),
                change(
                        ALL,
                        "UNIQUE \\(\"first\", \"last\"\\)",
                        "UNIQUE (\"first\")",
                        "Person: the table people has a unique key (first), which the model does not know",
                        "Person: the table people has no unique key (first, last)"),
                change(
                        POSTGRESQL,
                        "UNIQUE \\(\"mail\"\\)",
                        "UNIQUE (\"mail\") DEFERRABLE",
                        "Person.email: the unique key (mail) of the table people can be checked late (DEFERRABLE), so that no"
                                + " upsert can use it, the model's does not"),
                change(
                        POSTGRESQL,
                        ",\\s+CONSTRAINT \"people_mail_key\" UNIQUE \\(\"mail\"\\)([^;]*);",
                        "$1; CREATE UNIQUE INDEX \"part\" ON \"people\" (\"mail\") WHERE \"active\";",
                        "Person.email: the table people has no unique key (mail): part covers a part of the rows only"),
                change(
                        SQLITE,
                        ",\\s+CONSTRAINT \"people_mail_key\" UNIQUE \\(\"mail\"\\)([^;]*);",
                        "$1; CREATE UNIQUE INDEX \"part\" ON \"people\" (\"mail\") WHERE \"active\";",
                        "Person.email: the table people has no unique key (mail): part covers a part of the rows only"),
                // indexes
                change(
                        ALL,
                        "CREATE INDEX \"people_nick[^;]*;",
                        "",
                        "Person: the table people has no index (nick, score DESC)"));
    }

    private static Stream<SchemaChange> foreignKeys() {
        return Stream.of(
                change(
                        ALL,
                        "\"score\" DESC",
                        "\"score\"",
                        "Person: the index (nick, score) of the table people is sorted (nick, score), not (nick, score DESC)"),
                change(
                        POSTGRESQL,
                        "(\"score\" DESC\\))",
                        "$1 WHERE \"active\"",
                        "Person: the table people has no index (nick, score DESC): people_nick_score_idx covers a part of the"
                                + " rows only"),
                change(
                        SQLITE,
                        "(\"score\" DESC\\))",
                        "$1 WHERE \"active\"",
                        "Person: the table people has no index (nick, score DESC): people_nick_score_idx covers a part of the"
                                + " rows only"),
                change(
                        POSTGRESQL,
                        "USING hash",
                        "USING btree",
                        "House.owner: the index (owner) of the table House is a btree index, not a hash index"),
                // foreign keys
                change(
                        ALL,
                        "ON DELETE CASCADE ON UPDATE RESTRICT",
                        "ON DELETE SET NULL ON UPDATE RESTRICT",
                        "Person.house: the foreign key (street, number) of the table people says ON DELETE SET NULL, not"
                                + " CASCADE"),
                change(
                        ALL,
                        "ON DELETE CASCADE ON UPDATE RESTRICT",
                        "ON DELETE SET NULL ON UPDATE CASCADE",
                        "Person.house: the foreign key (street, number) of the table people says ON DELETE SET NULL, not"
                                + " CASCADE",
                        "Person.house: the foreign key (street, number) of the table people says ON UPDATE CASCADE, not"
                                + " RESTRICT"));
    }

    private static Stream<SchemaChange> indexes() {
        return Stream.of(
                change(
                        ALL,
                        "ON DELETE CASCADE ON UPDATE RESTRICT",
                        "ON DELETE CASCADE ON UPDATE CASCADE",
                        "Person.house: the foreign key (street, number) of the table people says ON UPDATE CASCADE, not"
                                + " RESTRICT"),
                change(
                        TYPED,
                        "ALTER TABLE \"people\" ADD[^;]*;",
                        "",
                        "Person.house: the table people has no foreign key (street, number) to House (street, number)"),
                change(
                        SQLITE,
                        ",\\s+CONSTRAINT \"people_street_number_fkey\" FOREIGN KEY[^;]*?RESTRICT",
                        "",
                        "Person.house: the table people has no foreign key (street, number) to House (street, number)"),
                change(
                        ALL,
                        "REFERENCES \"people\" ",
                        "REFERENCES \"Group\" ",
                        "Group.members: the foreign key (B) of the table _GroupToPerson points to Group (id), not to people"
                                + " (id)"),
                // links
                change(
                        UNLINKED,
                        "PRIMARY KEY \\(\"A\", \"B\"\\)",
                        "UNIQUE (\"A\")",
                        "Group.members: the table _GroupToPerson has a unique key (A), which the model does not know",
                        "Group.members: the table _GroupToPerson has no primary key, not (A, B)"),
                change(
                        TYPED,
                        "(\"_GroupToPerson\" \\(\\s+\"A\") INTEGER",
                        "$1 BIGINT",
                        "Group.members: the column A of the table _GroupToPerson is *, not *"));
    }

    private static Stream<SchemaChange> superfluous() {
        return Stream.of(
                change(
                        ALL,
                        "\\z",
                        "CREATE UNIQUE INDEX \"more\" ON \"people\" (\"nick\");",
                        "Person: the table people has a unique key (nick), which the model does not know"),
                change(
                        TYPED,
                        "\\z",
                        "ALTER TABLE \"people\" ADD CONSTRAINT \"more\" FOREIGN KEY (\"big\") REFERENCES \"Group\""
                                + " (\"id\");",
                        "Person: the table people has a foreign key (big) to Group, which the model does not know"),
                change(
                        ALL,
                        "\"nick\" (\\w+),",
                        "\"nick\" $1, \"more\" integer NOT NULL,",
                        "Person: the column more of the table people must have a value, and no field gives it one"),
                change(
                        POSTGRESQL,
                        "'admin'\\)",
                        "'admin', 'more')",
                        "Role: the enum type roles has more, which the model does not know"),
                // what changes nothing that a statement notices
                change(ALL, "\\z", "CREATE INDEX \"more\" ON \"people\" (\"big\");"),
                change(ALL, "\\z", "CREATE UNIQUE INDEX \"more\" ON \"people\" (\"mail\", \"nick\");"),
                change(SQLITE, "\\z", "CREATE UNIQUE INDEX \"more\" ON \"people\" (\"nick\") WHERE \"active\";"),
                change(SQLITE, "\\z", "CREATE UNIQUE INDEX \"more\" ON \"people\" (lower(\"nick\"));"),
                change(POSTGRESQL, "\\z", "CREATE UNIQUE INDEX \"more\" ON \"people\" (\"nick\") WHERE \"active\";"),
                change(POSTGRESQL, "\\z", "CREATE UNIQUE INDEX \"more\" ON \"people\" (lower(\"nick\"));"),
                change(POSTGRESQL, "\\z", "CREATE UNIQUE INDEX \"more\" ON \"people\" (\"mail\") INCLUDE (\"nick\");"),
                change(ALL, "\"nick\" (\\w+),", "\"nick\" $1, \"more\" integer DEFAULT 1 NOT NULL,"),
                change(ALL, "\"nick\" (\\w+),", "\"nick\" $1, \"more\" integer CHECK (\"more\" > 3),"),
                change(
                        TYPED,
                        "\\z",
                        "CREATE TABLE \"other\" (\"id\" bigint PRIMARY KEY); ALTER TABLE \"people\" ADD CONSTRAINT"
                                + " \"more\" FOREIGN KEY (\"big\") REFERENCES \"other\" (\"id\");"));
    }

    /** Other words for the same things. */
    private static Stream<SchemaChange> spellings() {
        return Stream.of(
                change(POSTGRESQL, "\"id\" INTEGER GENERATED BY DEFAULT AS IDENTITY NOT NULL", "\"id\" serial"),
                change(POSTGRESQL, "GENERATED BY DEFAULT AS", "GENERATED ALWAYS AS"),
                change(POSTGRESQL, "(?i)ARRAY\\['a', 'b'\\]::text\\[\\]", "'{a,\"b\"}'"),
                change(POSTGRESQL, "'2020-01-01T10:00[^']*'", "'2020-01-01 12:00+02'"),
                change(POSTGRESQL, "DEFAULT decode\\([^)]*\\)", "DEFAULT '\\\\x0102'"),
                change(POSTGRESQL, "DEFAULT 2.50?", "DEFAULT '2.5'"),
                change(POSTGRESQL, "DEFAULT TRUE", "DEFAULT 'yes'"),
                change(POSTGRESQL, "'\\{\"a\":[^']*'", "'{\"b\": [ true ],\"a\":1.0}'::jsonb"),
                change(POSTGRESQL, "\"nick\" text", "\"nick\" varchar(80) default null"),
                change(
                        POSTGRESQL,
                        "^",
                        "CREATE DOMAIN \"short\" AS varchar(99) NOT NULL; CREATE DOMAIN \"mail\" AS \"short\";"),
                change(TYPED, "\"score\" DESC", "\"score\" DESC, \"big\""),
                change(TYPED, "\\(\"nick\", \"score\" DESC\\)", "(\"nick\" DESC, \"score\")"),
                change(TYPED, "DEFAULT 1.5", "DEFAULT 1.50"),
                change(Set.of(DatabaseKind.H2), "DEFAULT X'0102'", "DEFAULT x'01 02'"),
                change(
                        Set.of(DatabaseKind.H2),
                        "'2020-01-01T10:00[^']*'",
                        "TIMESTAMP WITH TIME ZONE '2020-01-01 12:00:00+02'"),
                change(Set.of(DatabaseKind.H2), "DEFAULT 2.50?", "DEFAULT CAST(2.5 AS DECFLOAT)"),
                change(Set.of(DatabaseKind.H2), "JSON '[^']*'", "JSON '{\"b\": [ true ],\"a\":1.0}'"),
                change(SQLITE, "DEFAULT TRUE", "DEFAULT 1"),
                change(SQLITE, "'\\[\"a\",\"b\"\\]'", "'[ \"a\", \"b\" ]'"),
                change(SQLITE, "'\\{\"a\":[^']*'", "(json('{\"b\": [ true ],\"a\":1}'))"),
                change(SQLITE, "'2020-01-01T10:00[^']*'", "'2020-01-01 10:00:00'"),
                change(SQLITE, "\"people\"", "people"),
                change(SQLITE, "\"people\"", "\"People\""),
                change(ALL, "UNIQUE \\(\"first\", \"last\"\\)", "UNIQUE (\"last\", \"first\")"),
                change(ALL, "ON UPDATE RESTRICT", "ON UPDATE NO ACTION"));
    }
}
