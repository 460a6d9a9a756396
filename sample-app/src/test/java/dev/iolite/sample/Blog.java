package dev.iolite.sample;

import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The blog, running on a port of its own over a real database. One for each kind of database serves all tests. */
final class Blog {

    private static final Map<DatabaseKind, Blog> RUNNING = new EnumMap<>(DatabaseKind.class);

    private final ConfigurableApplicationContext application;

    private Blog(ConfigurableApplicationContext application) {
        this.application = application;
    }

    /** The shared blog on a kind of database. */
    static synchronized Blog on(DatabaseKind kind) {
        return RUNNING.computeIfAbsent(kind, key -> start(TestDatabase.open(key)));
    }

    /** A blog of its own; stop it at the end. */
    static Blog start(TestDatabase database) {
        return start(
                "--iolite.datasource.url=" + database.url(),
                "--iolite.datasource.username=" + database.username(),
                "--iolite.datasource.password=" + database.password());
    }

    static Blog start(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--server.port=0");
        all.add("--management.endpoint.health.show-components=always");
        return new Blog(SpringApplication.run(BlogApplication.class, all.toArray(String[]::new)));
    }

    RestTestClient client() {
        String port = application.getEnvironment().getProperty("local.server.port");
        return RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
    }

    void stop() {
        application.close();
    }
}
