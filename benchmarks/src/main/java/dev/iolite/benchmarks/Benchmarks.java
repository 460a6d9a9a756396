package dev.iolite.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs the items named on the command line, or all; its last lines are {@code <item> <time ratio> <allocation ratio>}. */
final class Benchmarks {

    private static final int ROUNDS = Integer.getInteger("rounds", 60);

    private Benchmarks() {}

    public static void main(String[] names) throws Exception {
        try (Blog blog = Blog.open()) {
            List<Item> items = names.length == 0
                    ? blog.items()
                    : Stream.of(names).map(blog::item).toList();
            Comparison comparison = new Comparison(ROUNDS);
            List<String> lines = new ArrayList<>();
            for (Item item : items) {
                blog.database().tidy();
                Ratio ratio = comparison.compare(item);
                System.out.println(ratio.details());
                lines.add(ratio.line());
            }
            lines.forEach(System.out::println);
        }
    }
}
