package dev.iolite.documents.reference;

import dev.iolite.client.Iolite;
import dev.iolite.client.IoliteBuilder;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.model.JsonText;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.TestDatabase;

/** The repositories of the reference's schema on one database, with no rows. */
final class ReferenceClient {

    static final JsonText NO_JSON = new JsonText("[]");

    final Iolite iolite;
    final UserRepository users;
    final ExtendedProfileRepository profiles;
    final PostRepository posts;

    private ReferenceClient(Iolite iolite) {
        this.iolite = iolite;
        this.users = new UserRepository(iolite);
        this.profiles = new ExtendedProfileRepository(iolite);
        this.posts = new PostRepository(iolite);
    }

    static ReferenceClient on(TestDatabase database) {
        return on(database, Iolite.builder());
    }

    static ReferenceClient on(TestDatabase database, IoliteBuilder builder) {
        ReferenceClient client =
                new ReferenceClient(builder.dataSource(database.dataSource()).build());
        database.executeOnce(Ddl.create(
                client.iolite.schema(), Dialects.named(database.kind().folder()).orElseThrow()));
        client.posts.deleteAll();
        client.profiles.deleteAll();
        client.users.deleteAll();
        return client;
    }

    /** A user with nothing but what must be given. */
    User user(String email, String name) {
        return users.create(u ->
                u.email(email).city("Paris").country("France").pets(NO_JSON).name(name));
    }
}
