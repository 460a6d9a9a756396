package dev.iolite.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the blog. */
@SpringBootApplication
public class BlogApplication {

    /**
     * Starts the blog and serves until it is stopped.
     *
     * @param args Spring Boot's command-line arguments
     */
    public static void main(String[] args) {
        SpringApplication.run(BlogApplication.class, args);
    }
}
