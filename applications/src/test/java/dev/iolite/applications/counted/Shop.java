package dev.iolite.applications.counted;

import dev.iolite.autoconfigure.EnableIolite;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;

/** An application with two databases. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = HibernateJpaAutoConfiguration.class)
@EnableIolite(datasource = "audit", packages = "dev.iolite.applications.audit")
class Shop {}
