package dev.iolite.benchmarks.jdbc;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows as hand-written code would have them. */
public interface Rows {

    /** A member without relations. */
    record MemberRow(
            int id,
            String email,
            @Nullable String name,
            String city,
            String country,
            int views,
            boolean active,
            Instant joined) {}

    /** A remark. */
    record RemarkRow(int id, String text, int articleId) {}

    /** An article with its remarks. */
    record ArticleRow(int id, String title, String content, int likes, int memberId, List<RemarkRow> remarks) {}

    /** A member with articles. */
    record MemberTree(MemberRow member, List<ArticleRow> articles) {}
}
