package dev.iolite.library;

import dev.iolite.autoconfigure.EnableIolite;
import dev.iolite.autoconfigure.IoliteAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;

/** Listed in the library's jar, not in the application. */
@AutoConfiguration(before = IoliteAutoConfiguration.class)
@EnableIolite(datasource = "audit", packages = "dev.iolite.applications.audit")
public class AuditLibrary {}
