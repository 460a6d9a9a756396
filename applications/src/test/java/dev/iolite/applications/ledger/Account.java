package dev.iolite.applications.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer, as JPA sees it. */
@Entity
@Table(name = "\"customer\"")
public class Account {

    @Id
    @Column(name = "\"id\"")
    private String id = UUID.randomUUID().toString();

    @Column(name = "\"email\"")
    private String email = "";

    @Column(name = "\"name\"")
    private @Nullable String name;

    protected Account() {}

    public Account(String email) {
        this.email = email;
    }

    public String getId() {
        return id;
    }

    public String getEmail() {
        return email;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
