package dev.iolite.library;

import dev.iolite.autoconfigure.EnableIolite;
import org.springframework.boot.autoconfigure.AutoConfiguration;

/** Listed in the library's jar, not in the application. */
@AutoConfiguration
@EnableIolite(datasource = "audit", packages = "dev.iolite.applications.audit")
public class AuditLibrary {}
