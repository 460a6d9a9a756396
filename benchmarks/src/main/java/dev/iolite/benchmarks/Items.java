package dev.iolite.benchmarks;

import dev.iolite.benchmarks.BlogRows.PostRow;
import dev.iolite.benchmarks.BlogRows.UserRow;
import dev.iolite.benchmarks.model.Post;
import dev.iolite.benchmarks.model.User;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What is compared. */
final class Items {

    private static final int FEW_USERS = 100;
    private static final int MANY = 1_000;
    private static final int SOME_POST = 7;
    private static final Runnable NOTHING_TO_UNDO = () -> {};

    private final BlogDatabase database;
    private final IoliteBlog iolite;
    private final JdbcReads reads;
    private final JdbcWrites writes;

    Items(BlogDatabase database, IoliteBlog iolite) {
        this.database = database;
        this.iolite = iolite;
        this.reads = new JdbcReads(database.dataSource());
        this.writes = new JdbcWrites(database.dataSource());
    }

    List<Item> all() {
        return List.of(
                findById(),
                findMany(),
                tree(),
                latest(),
                create(),
                createMany(),
                createTree(),
                update(),
                upsert(),
                setCategories());
    }

    private Item findById() {
        return new Item(
                "find-by-id",
                () -> reads.userById(SOME_POST),
                () -> iolite.userById(SOME_POST),
                user(UnaryOperator.identity()),
                NOTHING_TO_UNDO);
    }

    private Item findMany() {
        return new Item(
                "find-1000",
                () -> reads.firstPosts(MANY),
                () -> iolite.firstPosts(MANY),
                eachOf(row -> row instanceof Post post ? IoliteBlog.row(post, false) : row),
                NOTHING_TO_UNDO);
    }

    private Item tree() {
        return new Item(
                "tree",
                () -> reads.usersWithPostsAndComments(FEW_USERS),
                () -> iolite.usersWithPostsAndComments(FEW_USERS),
                eachOf(row -> row instanceof User user ? IoliteBlog.row(user, true, true) : row),
                NOTHING_TO_UNDO);
    }

    private Item latest() {
        return new Item(
                "tree-take-3",
                () -> reads.usersWithLatestPosts(FEW_USERS),
                () -> iolite.usersWithLatestPosts(FEW_USERS),
                eachOf(row -> row instanceof User user ? IoliteBlog.row(user, true, false) : row),
                NOTHING_TO_UNDO);
    }

    private Item create() {
        return new Item(
                "create",
                () -> writes.create(Sample.email(), Sample.CITY),
                () -> iolite.create(Sample.email(), Sample.CITY),
                user(UserRow::timeless),
                database::reset);
    }

    private Item createMany() {
        return new Item(
                "create-many-1000",
                () -> writes.createMany(Sample.emails(MANY), Sample.CITY),
                () -> iolite.createMany(Sample.emails(MANY), Sample.CITY),
                count -> List.of(count, database.newUsers()),
                database::reset);
    }

    private Item createTree() {
        return new Item(
                "nested-create",
                () -> writes.createTree(Sample.email(), Sample.CITY, Sample.TITLES),
                () -> iolite.createTree(Sample.email(), Sample.CITY, Sample.TITLES),
                made -> List.of(user(UserRow::timeless).apply(made), database.newPosts()),
                database::reset);
    }

    private Item update() {
        Steps jdbcSteps = new Steps();
        Steps ioliteSteps = new Steps();
        return new Item(
                "update",
                () -> writes.update(jdbcSteps.next(), jdbcSteps.city()),
                () -> iolite.update(ioliteSteps.next(), ioliteSteps.city()),
                user(UserRow::ageless),
                NOTHING_TO_UNDO);
    }

    private Item upsert() {
        Steps jdbcSteps = new Steps();
        Steps ioliteSteps = new Steps();
        return new Item(
                "upsert",
                () -> writes.upsert(email(jdbcSteps.next()), jdbcSteps.city()),
                () -> iolite.upsert(email(ioliteSteps.next()), ioliteSteps.city()),
                user(UserRow::ageless),
                NOTHING_TO_UNDO);
    }

    private static String email(int user) {
        return "user" + user + "@example.org";
    }

    /** Each call swaps two of three categories, so that rows leave and rows come. */
    private Item setCategories() {
        Turns jdbcTurns = new Turns();
        Turns ioliteTurns = new Turns();
        return new Item(
                "set-many-to-many",
                () -> writes.setCategories(SOME_POST, jdbcTurns.next()),
                () -> iolite.setCategories(SOME_POST, ioliteTurns.next()),
                row -> List.of(
                        row instanceof Post post ? IoliteBlog.row(post, false) : (PostRow) row,
                        database.categoriesOf(SOME_POST)),
                NOTHING_TO_UNDO);
    }

    private static UnaryOperator<Object> user(UnaryOperator<UserRow> comparable) {
        return row -> comparable.apply(row instanceof User user ? IoliteBlog.row(user, false, false) : (UserRow) row);
    }

    private static UnaryOperator<Object> eachOf(Function<Object, Object> plain) {
        return rows -> ((List<?>) rows).stream().map(plain::apply).toList();
    }

    private static final class Turns {

        private boolean odd;

        Integer[] next() {
            odd = !odd;
            return odd ? new Integer[] {1, 2, 3} : new Integer[] {3, 4, 5};
        }
    }

    /** Goes through the users, each time with another city, so that each update writes something; the same on both sides. */
    private static final class Steps {

        private int step;

        int next() {
            step++;
            return 1 + step % BlogDatabase.USERS;
        }

        String city() {
            return "City " + step % 11;
        }
    }
}
